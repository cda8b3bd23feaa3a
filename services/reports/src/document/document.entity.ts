import { randomUUIDv7 } from 'node:crypto';
import { ConflictError } from '@astrall/platform/errors.ts';
import { defineEntity, p } from '@mikro-orm/core';
import type { Block, DocumentText, ReadingFault } from './reading/document-text.ts';

const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  indexes: [
    {
      name: 'document_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
    {
      name: 'document_user_id_index',
      columns: [{ name: 'user_id' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
    {
      name: 'document_state_index',
      columns: [{ name: 'state' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
    { name: 'document_sha256_index', properties: ['sha256'] },
  ],
  properties: {
    id: p.uuid().primary(),
    /** Whose it is; null for what a program keeps for itself. */
    userId: p.uuid().nullable(),
    title: p.string().length(300).nullable(),
    sha256: p.character().length(64),
    bytes: p.integer(),
    pages: p.integer().nullable(),
    language: p.string().length(3).nullable(),
    topics: p.json<string[]>(),
    state: p.enum(['pending', 'ready', 'failed']),
    failureCode: p.text().$type<DocumentFailure>().nullable(),
    attempts: p.integer(),
    /** Attempts that came to nothing for reasons of ours, the one under way among them. */
    faults: p.integer().default(0),
    leaseToken: p.uuid().nullable(),
    leaseUntil: p.datetime().nullable(),
    /** What it says; loaded only where it is read. */
    blocks: p.json<Block[]>().nullable().lazy(),
    createdAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
  },
});

/** `reading_failed`: reading ended several times for a reason that is ours. */
export type DocumentFailure = ReadingFault | 'reading_failed';

/** The PDF that was stored. */
interface StoredPdf {
  id: string;
  userId: string | null;
  title: string | null;
  sha256: string;
  bytes: number;
}

/** A PDF somebody uploaded, and what was read in it. */
export class Document extends DocumentSchema.class {
  static upload(pdf: StoredPdf): Document {
    const document = new Document();
    Object.assign(document, pdf, { topics: [], state: 'pending', attempts: 0, createdAt: new Date() });
    return document;
  }

  static newId(): string {
    return randomUUIDv7();
  }

  static objectName(id: string): string {
    return `documents/${id}.pdf`;
  }

  get objectName(): string {
    return Document.objectName(this.id);
  }

  /** @throws ConflictError unless its text is known */
  requireText(): void {
    if (this.state === 'pending') throw new ConflictError('The document is still being read.');
    if (this.state === 'failed') throw new ConflictError('The document could not be read.');
  }

  /** The title its uploader gave stays. */
  finish({ pages, title, language, topics, blocks }: DocumentText): void {
    this.title ??= title;
    Object.assign(this, { pages, language, topics, blocks });
    this.end('ready');
  }

  fail(code: DocumentFailure): void {
    this.failureCode = code;
    this.end('failed');
  }

  private end(state: 'ready' | 'failed'): void {
    this.state = state;
    this.leaseToken = null;
    this.leaseUntil = null;
    this.finishedAt = new Date();
  }
}

DocumentSchema.setClass(Document);
