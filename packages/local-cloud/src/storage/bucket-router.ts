import { json, Router } from 'express';
import { checkBucketName } from './names.ts';
import { bucketResource, requestOrigin } from './object-resource.ts';
import type { ObjectStore } from './object-store.ts';

export function bucketRouter({ buckets }: ObjectStore): Router {
  const router = Router();

  router.post('/storage/v1/b', json(), (request, response) => {
    const { name, location } = (request.body ?? {}) as Record<string, unknown>;
    const bucket = { name: checkBucketName(name), location: typeof location === 'string' ? location : 'US' };
    response.json(bucketResource(buckets.create(bucket), requestOrigin(request)));
  });

  router.get('/storage/v1/b/:bucket', (request, response) => {
    response.json(bucketResource(buckets.get(request.params.bucket), requestOrigin(request)));
  });

  return router;
}
