import { Router } from 'express';
import type { UsersConfig } from '../../config.ts';
import { signingKeys } from './signing-keys.ts';

/**
 * `GET /.well-known/jwks.json`: the public half of the keys that tokens are signed with. Every service asks for it when
 * it starts, so it is answered without the rest of the issuer.
 */
export function jwksRouter(config: UsersConfig): Router {
  const keys = signingKeys(config).map(({ d: _private, ...publicKey }) => ({ ...publicKey, alg: 'ES256', use: 'sig' }));
  const router = Router();
  router.get('/.well-known/jwks.json', (_request, response) => {
    response.set({ 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' }).json({ keys });
  });
  return router;
}
