import { Router } from 'express';
import { secretRouter } from './secret-router.ts';
import type { SecretStore } from './secret-store.ts';
import { versionRouter } from './version-router.ts';

/** Secret Manager, for callers with an access token. */
export function secretManagerRouter(store: SecretStore): Router {
  return Router().use(secretRouter(store), versionRouter(store));
}
