import { Router } from 'express';
import type { UsersConfig } from '../config.ts';

/** `GET /.well-known/jwks.json`: the public half of the key that access tokens are signed with. */
export function jwksRouter({ ACCESS_TOKEN_SIGNING_KEY: key }: Pick<UsersConfig, 'ACCESS_TOKEN_SIGNING_KEY'>): Router {
  const { d: _private, ...publicKey } = key;
  const router = Router();
  router.get('/.well-known/jwks.json', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=300').json({ keys: [{ ...publicKey, alg: 'ES256', use: 'sig' }] });
  });
  return router;
}
