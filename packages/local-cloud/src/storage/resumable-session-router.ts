import { type Request, type Response, Router } from 'express';
import { invalidArgument, notFound } from '../google-error.ts';
import { checkChecksums, parseHashHeader } from './checksums.ts';
import { parseContentRange, type UploadRange } from './content-range.ts';
import { cutBytes } from './cut-bytes.ts';
import { latestWins } from './latest-wins.ts';
import { objectResource, requestOrigin } from './object-resource.ts';
import type { ObjectStore } from './object-store.ts';
import { requestBody } from './request-body.ts';
import type { UploadSession } from './session-table.ts';

type Progress = UploadSession & { blob: string };

/**
 * The requests that follow the start of a resumable upload. They carry no access token: the session URI is the
 * credential, at Google too, and the client library sends none to a custom endpoint.
 */
export function resumableSessionRouter(store: ObjectStore): Router {
  const router = Router();
  const takeTurn = latestWins();

  router.put('/upload/storage/v1/b/:bucket/o', async (request: Request, response) => {
    const range = parseContentRange(request.headers['content-range']);
    const id = String(request.query['upload_id']);
    if (range.start === undefined && range.total === undefined) {
      await answerState(id, request, response);
    } else {
      await takeTurn(id, request, () => receive(id, range, request, response));
    }
  });

  async function answerState(id: string, request: Request, response: Response): Promise<void> {
    const session = unfinished(id, request, response);
    if (session) answerIncomplete(response, await store.blobs.size(session.blob));
  }

  async function receive(id: string, range: UploadRange, request: Request, response: Response): Promise<void> {
    const session = unfinished(id, request, response);
    if (!session) return;
    const received = await store.blobs.size(session.blob);
    const start = range.start ?? received;
    if (start > received) throw invalidArgument(`The bytes from ${received} to ${start - 1} are missing.`);
    const total = range.total ?? session.total ?? undefined;
    const limit = total === undefined ? undefined : total - start;
    const size = await store.blobs.append(
      session.blob,
      cutBytes(requestBody(request), { skip: received - start, limit }),
    );
    const complete = total === undefined ? range.openEnded : size === total;
    if (complete) await finish(session, request, response);
    else answerIncomplete(response, size);
  }

  async function finish(session: Progress, request: Request, response: Response): Promise<void> {
    const { id, bucket, name, attributes, conditions } = session;
    const blob = await store.blobs.seal(session.blob);
    try {
      checkChecksums(blob, session.checksums, parseHashHeader(request.get('X-Goog-Hash')));
    } catch (error) {
      store.sessions.remove(id);
      await store.blobs.remove(blob.id);
      throw error;
    }
    const object = await store.put({ bucket, name, blob, attributes, conditions }, id);
    response.json(objectResource(object, requestOrigin(request)));
  }

  /** The session if it still takes bytes; a finished one is answered with its object. */
  function unfinished(id: string, request: Request, response: Response): Progress | undefined {
    const session = store.sessions.find(id);
    if (!session) throw notFound('There is no such upload session.');
    if (session.blob !== null) return session as Progress;
    const object = store.get(session.bucket, session.name, session.generation ?? undefined);
    response.json(objectResource(object, requestOrigin(request)));
    return undefined;
  }

  return router;
}

function answerIncomplete(response: Response, received: number): void {
  if (received > 0) response.set('Range', `bytes=0-${received - 1}`);
  response.status(308).set('Content-Length', '0').end();
}
