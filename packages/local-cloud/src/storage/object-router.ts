import { json, type Request, Router } from 'express';
import { invalidArgument } from '../google-error.ts';
import { listObjects } from './list-objects.ts';
import { checkObjectName } from './names.ts';
import { parseUploadResource, patchAttributes } from './object-attributes.ts';
import { objectResource, requestOrigin } from './object-resource.ts';
import type { ObjectStore } from './object-store.ts';
import { checkPreconditions, parsePreconditions } from './preconditions.ts';
import { sendObject } from './send-object.ts';

const OBJECT = '/b/:bucket/o/:name';
type ObjectRequest = Request<{ bucket: string; name: string }>;

export function objectRouter(store: ObjectStore): Router {
  const router = Router();

  router.get('/storage/v1/b/:bucket/o', (request, response) => {
    const { bucket } = request.params;
    store.buckets.get(bucket);
    const { items, prefixes, nextPageToken } = listObjects(store.objects, bucket, request.query);
    const origin = requestOrigin(request);
    const resources = items.map((object) => objectResource(object, origin));
    response.json({ kind: 'storage#objects', items: resources, prefixes, nextPageToken });
  });

  router.get([`/storage/v1${OBJECT}`, `/download/storage/v1${OBJECT}`], async (request: ObjectRequest, response) => {
    const { bucket, name } = request.params;
    const generation = generationOf(request);
    const conditions = parsePreconditions(request.query);
    if (request.query['alt'] === 'media') {
      const check = checkPreconditions.bind(undefined, conditions);
      await sendObject(request, response, store, { bucket, name, generation, check });
      return;
    }
    const object = store.get(bucket, name, generation);
    checkPreconditions(conditions, object);
    response.json(objectResource(object, requestOrigin(request)));
  });

  router.patch(`/storage/v1${OBJECT}`, json({ limit: '1mb' }), (request: ObjectRequest, response) => {
    const object = store.get(request.params.bucket, request.params.name, generationOf(request));
    checkPreconditions(parsePreconditions(request.query), object);
    const attributes = patchAttributes(object.attributes, request.body);
    const metageneration = object.metageneration + 1;
    const patched = { ...object, attributes, metageneration, updated: new Date().toISOString() };
    store.objects.save(patched);
    response.json(objectResource(patched, requestOrigin(request)));
  });

  router.delete(`/storage/v1${OBJECT}`, async (request: ObjectRequest, response) => {
    const object = store.get(request.params.bucket, request.params.name, generationOf(request));
    checkPreconditions(parsePreconditions(request.query), object);
    await store.remove(object);
    response.status(204).end();
  });

  router.post(
    `/storage/v1${OBJECT}/rewriteTo/b/:toBucket/o/:toName`,
    json({ limit: '1mb' }),
    async (request: Request<{ bucket: string; name: string; toBucket: string; toName: string }>, response) => {
      const { bucket, name, toBucket, toName } = request.params;
      const source = store.get(bucket, name, numberOf(request, 'sourceGeneration'));
      const given = parseUploadResource(request.body).attributes;
      const object = await store.put({
        bucket: toBucket,
        name: checkObjectName(toName),
        blob: { ...source.blob, id: await store.blobs.copy(source.blob.id) },
        attributes: Object.keys(given).length > 0 ? given : source.attributes,
        conditions: parsePreconditions(request.query),
      });
      const resource = objectResource(object, requestOrigin(request));
      const size = String(source.blob.size);
      response.json({
        kind: 'storage#rewriteResponse',
        done: true,
        objectSize: size,
        totalBytesRewritten: size,
        resource,
      });
    },
  );

  return router;
}

function generationOf(request: Request): number | undefined {
  return numberOf(request, 'generation');
}

function numberOf(request: { query: Request['query'] }, name: string): number | undefined {
  const value = request.query[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !/^\d+$/.test(value)) throw invalidArgument(`Invalid value for ${name}`);
  return Number(value);
}
