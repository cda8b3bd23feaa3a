import { Router } from 'express';
import type { Identity } from './identity.ts';

/** Public keys of ID tokens, where Google has them. */
export function jwksRouter(identity: Identity): Router {
  const router = Router();
  router.get('/oauth2/v3/certs', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=3600, must-revalidate').json(identity.jwks);
  });
  return router;
}
