import { Router } from 'express';
import { bucketRouter } from './bucket-router.ts';
import { objectRouter } from './object-router.ts';
import type { ObjectStore } from './object-store.ts';
import { uploadRouter } from './upload-router.ts';

/** The JSON API of Cloud Storage, for callers with an access token. No body parser may come before it. */
export function storageRouter(store: ObjectStore): Router {
  return Router().use(bucketRouter(store), objectRouter(store), uploadRouter(store));
}
