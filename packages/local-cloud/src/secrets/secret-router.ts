import { json, type Request, Router } from 'express';
import { z } from 'zod';
import { alreadyExists } from '../google-error.ts';
import { text } from '../proto/fields.ts';
import { pageOf } from '../proto/page.ts';
import { parse } from '../proto/parse.ts';
import { findSecret } from './find-secret.ts';
import { secretResource } from './secret-resource.ts';
import type { Secret, SecretStore } from './secret-store.ts';

const SECRETS = '/v1/projects/:project/secrets';

const secretId = z.string('secretId is required').regex(/^[A-Za-z0-9_-]{1,255}$/, 'is not a secret id');

const secretConfig = z.object({
  labels: z.record(text, text).default({}),
  replication: z.record(text, z.unknown()).default({ automatic: {} }),
});

/** Secrets without their versions. */
export function secretRouter(store: SecretStore): Router {
  const router = Router();

  router.post(SECRETS, json(), async (request: Request<{ project: string }>, response) => {
    const id = parse(secretId, request.query['secretId'] ?? null);
    const name = `projects/${request.params.project}/secrets/${id}`;
    const secret: Secret = {
      name,
      createTime: new Date().toISOString(),
      ...parse(secretConfig, request.body),
      versions: [],
    };
    await store.change((secrets) => {
      if (Object.hasOwn(secrets, name)) throw alreadyExists(`Secret [${name}] already exists.`);
      secrets[name] = secret;
    });
    response.json(secretResource(secret));
  });

  router.get(SECRETS, (request: Request<{ project: string }>, response) => {
    const prefix = `projects/${request.params.project}/secrets/`;
    const all = Object.values(store.read()).filter(({ name }) => name.startsWith(prefix));
    const { size, afterId } = pageOf(request);
    const end = Number(afterId) + size;
    response.json({
      secrets: all.slice(Number(afterId), end).map(secretResource),
      nextPageToken: end < all.length ? String(end) : undefined,
      totalSize: all.length,
    });
  });

  router.get(`${SECRETS}/:secret`, (request, response) => {
    response.json(secretResource(findSecret(store.read(), nameOf(request))));
  });

  router.delete(`${SECRETS}/:secret`, async (request, response) => {
    await store.change((secrets) => {
      delete secrets[findSecret(secrets, nameOf(request)).name];
    });
    response.json({});
  });

  return router;
}

function nameOf({ params }: Request<{ project: string; secret: string }>): string {
  return `projects/${params.project}/secrets/${params.secret}`;
}
