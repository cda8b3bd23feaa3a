import { randomUUID } from 'node:crypto';
import type { VariantCompleted } from '@astrall/contracts/events.ts';
import { createSubscription } from '@astrall/local-cloud/testing/service-world.ts';
import request from 'supertest';
import type { DocumentView } from '../../src/document/document.dto.ts';
import type { VariantInput, VariantView } from '../../src/document/variant/variant.dto.ts';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';
import { harbour, textPdf } from './pdf-files.ts';

interface Upload {
  pdf?: Buffer;
  query?: string;
  headers?: Record<string, string>;
  authorization?: string;
}

interface Asked {
  body?: object;
  headers?: Record<string, string>;
  authorization?: string;
}

export interface DocumentsWorld extends ReportsWorld {
  /** Requests below `/documents`, as a program that may do everything there unless another caller is named. */
  send(method: 'get' | 'post' | 'delete', path: string, asked?: Asked): Promise<request.Response>;
  upload(upload?: Upload): Promise<request.Response>;
  /** Uploads, and waits until it was read. */
  have(upload?: Upload): Promise<DocumentView>;
  untilRead(id: string): Promise<DocumentView>;
  untilMade(variant: { id: string; document_id: string }): Promise<VariantView>;
  /** Asks for a variant, and waits until it ended. */
  vary(documentId: string, input: VariantInput): Promise<VariantView>;
  /** What was told of variants that ended. */
  variantCompletions: VariantCompleted[];
  asCustomer(userId: string, scope?: string): Promise<string>;
}

/** Longer than reading a file may take. */
const patienceMs = 50_000;
const everything = 'documents:read documents:write';

/** The reports service with the events of documents. */
export async function startDocumentsWorld(extra: Record<string, string> = {}): Promise<DocumentsWorld> {
  const world = await startReportsWorld(extra);
  for (const topic of ['document-upload', 'variant-generation']) {
    await createSubscription(world.cloud, topic, topic, `${world.url}/events/${topic}`, world.serviceUrl);
  }
  const completed = await world.collect('variant-completion');

  const send: DocumentsWorld['send'] = async (method, path, { body, headers = {}, authorization } = {}) => {
    const token = authorization ?? (await world.asClient(everything));
    const asked = request(world.app)
      [method](`/documents${path}`)
      .set({ Authorization: token, ...headers });
    return body ? asked.send(body) : asked;
  };
  const upload: DocumentsWorld['upload'] = async ({ pdf, query = '', headers = {}, authorization } = {}) =>
    request(world.app)
      .post(`/documents${query}`)
      .set({
        Authorization: authorization ?? (await world.asClient(everything)),
        'Content-Type': 'application/pdf',
        ...headers,
      })
      .send(pdf ?? textPdf({ ...harbour, title: `Notes ${randomUUID()}` }));
  const ended = async <View extends { state: string }>(path: string): Promise<View> => {
    for (const deadline = Date.now() + patienceMs; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const { body } = await send('get', path);
      if (body.state !== 'pending') return body;
      if (Date.now() > deadline) throw new Error(`in vain: ${path} ends`);
    }
  };
  const untilMade: DocumentsWorld['untilMade'] = ({ id, document_id }) => ended(`/${document_id}/variants/${id}`);

  return {
    ...world,
    send,
    upload,
    untilRead: (id) => ended(`/${id}`),
    untilMade,
    async have(wanted) {
      const { status, body, text } = await upload(wanted);
      if (status !== 201) throw new Error(`not stored: ${status} ${text}`);
      return ended(`/${body.id}`);
    },
    async vary(documentId, input) {
      const { status, body, text } = await send('post', `/${documentId}/variants`, { body: input });
      if (status !== 201) throw new Error(`not taken: ${status} ${text}`);
      return untilMade(body);
    },
    variantCompletions: completed.payloads as VariantCompleted[],
    asCustomer: (sub, scope = everything) => world.asClient(scope, { role: 'customer', sub }),
  };
}
