import { randomUUIDv7 } from 'node:crypto';
import type { VariantCompleted, VariantFailureCode } from '@astrall/contracts/events.ts';
import { defineEntity, p, type Rel } from '@mikro-orm/core';
import { Document } from '../document.entity.ts';

/** What could not be done: rules found nothing to tell plainer, or little; a model told some passages wrongly, which stay. */
const variantNotes = ['nothing_simplified', 'little_simplified', 'partly_unchanged'] as const;
export type VariantNote = (typeof variantNotes)[number];

/** A passage as a model told it. */
export interface KeptPassage {
  model: string;
  heading: string[];
  paragraphs: string[];
}

const VariantSchema = defineEntity({
  name: 'Variant',
  tableName: 'variant',
  indexes: [
    {
      name: 'variant_document_id_index',
      columns: [{ name: 'document_id' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
    { name: 'variant_state_index', properties: ['state'] },
  ],
  properties: {
    id: p.uuid().primary(),
    document: () =>
      p.manyToOne(Document).deleteRule('cascade').updateRule('cascade').foreignKeyName('variant_document_id_fkey'),
    kind: p.enum(['summary', 'simpler', 'tone', 'language']),
    tone: p.enum(['formal', 'friendly', 'poetic']).nullable(),
    language: p.enum(['es', 'en']).nullable(),
    state: p.enum(['pending', 'ready', 'failed']),
    failureCode: p.text().$type<VariantFailureCode>().nullable(),
    attempts: p.integer(),
    /** Attempts that came to nothing for reasons of ours, the one under way among them. */
    faults: p.integer().default(0),
    leaseToken: p.uuid().nullable(),
    leaseUntil: p.datetime().nullable(),
    pdfSha256: p.character().length(64).nullable(),
    pdfBytes: p.integer().nullable(),
    pdfPages: p.integer().nullable(),
    textSource: p.enum(['rules', 'llm']).nullable(),
    model: p.string().nullable(),
    note: p.enum([...variantNotes]).nullable(),
    /** Of the model's budget: what all attempts have used. In millionths of a US dollar, where the price is known. */
    modelTokens: p.integer().default(0),
    modelMicros: p.integer().default(0),
    /** By the hash of its prompt, what a model told in attempts that did not come to their end. */
    told: p.json<Record<string, KeptPassage>>().nullable().lazy(),
    createdAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
  },
});

/** What is wanted of a document: a tone for `tone`, a language for `language`, nothing more for the others. */
export type VariantWish =
  | { kind: 'summary'; tone: null; language: null }
  | { kind: 'simpler'; tone: null; language: null }
  | { kind: 'tone'; tone: Tone; language: null }
  | { kind: 'language'; tone: null; language: 'es' | 'en' };
type Tone = 'formal' | 'friendly' | 'poetic';

export interface FinishedVariant {
  pdfSha256: string;
  pdfBytes: number;
  pdfPages: number;
  textSource: 'rules' | 'llm';
  model: string | null;
  note: VariantNote | null;
}

/** A document told in another way, as a PDF of ours. */
export class Variant extends VariantSchema.class {
  declare document: Rel<Document>;

  static of(document: Document, wish: VariantWish): Variant {
    const variant = new Variant();
    Object.assign(variant, wish, {
      id: randomUUIDv7(),
      document,
      state: 'pending',
      attempts: 0,
      createdAt: new Date(),
    });
    return variant;
  }

  get wish(): VariantWish {
    const { kind, tone, language } = this;
    return { kind, tone, language } as VariantWish;
  }

  /** Where the PDF lies in the bucket, or will. */
  get objectName(): string {
    return `documents/${this.document.id}/${this.id}.pdf`;
  }

  /**
   * Nobody is making it any more. Before, a worker may be storing its file just now: only the sweep, which comes later,
   * is sure to find that.
   */
  get isSettled(): boolean {
    return this.state !== 'pending';
  }

  finish(pdf: FinishedVariant): VariantCompleted {
    Object.assign(this, pdf);
    this.end('ready');
    const {
      objectName: object_name,
      pdfSha256: pdf_sha256,
      pdfPages: pdf_pages,
    } = { ...pdf, objectName: this.objectName };
    return { ...this.identity(), status: 'ready', object_name, pdf_sha256, pdf_pages };
  }

  fail(code: VariantFailureCode): VariantCompleted {
    this.failureCode = code;
    this.end('failed');
    return { ...this.identity(), status: 'failed', code };
  }

  private end(state: 'ready' | 'failed'): void {
    this.state = state;
    this.leaseToken = null;
    this.leaseUntil = null;
    this.finishedAt = new Date();
  }

  private identity() {
    return {
      variant_id: this.id,
      document_id: this.document.id,
      user_id: this.document.userId ?? null,
      kind: this.kind,
    };
  }
}

VariantSchema.setClass(Variant);
