import { Router } from 'express';
import type { UsersContext } from '../context.ts';
import { passwordRouter } from './password-reset/password-router.ts';
import { jwksRouter } from './provider/jwks-router.ts';
import { createThrottle } from './throttle.ts';

const issuersPaths = /^\/(oauth|\.well-known)\//;

/**
 * Everything with which people and programs get tokens. The provider is loaded with the first request for it: other
 * services wake this one for its keys or a person's birth profile, and need not wait for it.
 */
export function identityRouter(context: UsersContext): Router {
  const throttle = createThrottle(() => context.orm.em.fork());
  const load = async () => (await import('./issuer-router.ts')).issuerRouter(context, throttle);
  let issuer: ReturnType<typeof load> | undefined;

  const router = Router();
  router.use(jwksRouter(context.config));
  router.use(passwordRouter(context, throttle));
  router.use(async (request, response, next) => {
    if (!issuersPaths.test(request.path)) return next();
    issuer ??= load();
    (await issuer)(request, response, next);
  });
  return router;
}
