import { type Request, Router } from 'express';
import { invalidArgument } from '../google-error.ts';
import { checkChecksums, type DeclaredChecksums, parseHashHeader } from './checksums.ts';
import { readRelated } from './multipart-related.ts';
import { checkObjectName } from './names.ts';
import { parseUploadResource } from './object-attributes.ts';
import { objectResource, requestOrigin } from './object-resource.ts';
import type { ObjectStore } from './object-store.ts';
import { checkPreconditions, parsePreconditions } from './preconditions.ts';
import { readResource, requestBody } from './request-body.ts';
import type { StoredBlob, StoredObject } from './stored-object.ts';

type UploadRequest = Request<{ bucket: string }>;

/** `POST .../o?uploadType=`: the whole object in one request, or the start of a resumable upload. */
export function uploadRouter(store: ObjectStore): Router {
  const router = Router();

  router.post('/upload/storage/v1/b/:bucket/o', async (request: UploadRequest, response) => {
    store.buckets.get(request.params.bucket);
    const { uploadType } = request.query;
    if (uploadType === 'resumable') {
      response
        .set('Location', await startSession(request))
        .status(200)
        .end();
      return;
    }
    if (uploadType !== 'media' && uploadType !== 'multipart') throw invalidArgument('Invalid uploadType');
    const object = await (uploadType === 'media' ? uploadMedia(request) : uploadMultipart(request));
    response.json(objectResource(object, requestOrigin(request)));
  });

  async function uploadMedia(request: UploadRequest): Promise<StoredObject> {
    const name = checkObjectName(request.query['name']);
    const conditions = parsePreconditions(request.query);
    const { attributes } = parseUploadResource({ contentType: request.headers['content-type'] });
    const declared = [parseHashHeader(request.get('X-Goog-Hash')), { md5Hash: request.get('Content-MD5') }];
    const blob = await receive(requestBody(request), declared);
    return store.put({ bucket: request.params.bucket, name, blob, attributes, conditions });
  }

  async function uploadMultipart(request: UploadRequest): Promise<StoredObject> {
    const conditions = parsePreconditions(request.query);
    const parts = await readRelated(requestBody(request), request.headers['content-type'] ?? '');
    const { name, attributes, checksums } = parseUploadResource(parts.resource);
    const objectName = checkObjectName(request.query['name'] ?? name);
    const blob = await receive(parts.content, [checksums, parseHashHeader(request.get('X-Goog-Hash'))]);
    return store.put({
      bucket: request.params.bucket,
      name: objectName,
      blob,
      attributes: { contentType: parts.contentType, ...attributes },
      conditions,
    });
  }

  async function receive(bytes: AsyncIterable<Uint8Array>, declared: DeclaredChecksums[]): Promise<StoredBlob> {
    const blob = await store.blobs.write(bytes);
    try {
      checkChecksums(blob, ...declared);
    } catch (error) {
      await store.blobs.remove(blob.id);
      throw error;
    }
    return blob;
  }

  async function startSession(request: UploadRequest): Promise<string> {
    const { bucket } = request.params;
    const conditions = parsePreconditions(request.query);
    const resource = parseUploadResource(await readResource(request));
    const name = checkObjectName(request.query['name'] ?? resource.name);
    checkPreconditions(conditions, store.objects.find(bucket, name));
    const { attributes } = parseUploadResource({ contentType: request.get('X-Upload-Content-Type') });
    const session = store.sessions.start({
      bucket,
      name,
      attributes: { ...attributes, ...resource.attributes },
      checksums: resource.checksums,
      conditions,
      total: announcedTotal(request),
    });
    const query = new URLSearchParams({ uploadType: 'resumable', name, upload_id: session.id });
    return `${requestOrigin(request)}/upload/storage/v1/b/${bucket}/o?${query}`;
  }

  return router;
}

function announcedTotal(request: UploadRequest): number | null {
  const header = request.get('X-Upload-Content-Length');
  if (header === undefined) return null;
  if (!/^\d+$/.test(header)) throw invalidArgument('Invalid X-Upload-Content-Length');
  return Number(header);
}
