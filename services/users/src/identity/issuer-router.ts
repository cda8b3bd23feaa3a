import { MethodNotAllowedError } from '@astrall/platform/errors.ts';
import { type RequestHandler, Router } from 'express';
import type { UsersContext } from '../context.ts';
import { interactionRouter } from './interaction/interaction-router.ts';
import { createProvider, routes } from './provider/provider.ts';
import type { Throttle } from './throttle.ts';

/** The provider's routes, with what may be done to each. */
const served: [path: string, methods: string[]][] = [
  ['/.well-known/openid-configuration', ['GET', 'HEAD', 'OPTIONS']],
  ['/.well-known/oauth-authorization-server', ['GET', 'HEAD', 'OPTIONS']],
  [routes.authorization, ['GET', 'HEAD']],
  [`${routes.authorization}/:uid`, ['GET', 'HEAD']],
  [routes.token, ['POST', 'OPTIONS']],
  [routes.revocation, ['POST', 'OPTIONS']],
  [routes.end_session, ['GET', 'HEAD']],
  [`${routes.end_session}/confirm`, ['POST']],
  [`${routes.end_session}/success`, ['GET', 'HEAD']],
];

const forPrograms: ReadonlySet<string> = new Set([routes.token, routes.revocation]);

/** The provider, and the pages that people meet on their way through it. */
export function issuerRouter(context: UsersContext, throttle: Throttle): Router {
  const provider = createProvider(context, throttle);
  const answer = provider.callback();
  const asIssuer = namingTheIssuer(context.config.USERS_URL);

  const router = Router();
  for (const [path, methods] of served) {
    router.all(path, asIssuer, (request, response) => {
      if (!methods.includes(request.method)) throw new MethodNotAllowedError(request.method, methods);
      // To programs it answers JSON, whatever they accept: RFC 6749 knows nothing else.
      if (forPrograms.has(path)) request.headers.accept = 'application/json';
      return answer(request, response);
    });
  }
  router.use('/oauth/interaction', asIssuer);
  router.use(interactionRouter(context, provider, throttle));
  return router;
}

/**
 * The provider builds its addresses from the request. Its name is the issuer's, whatever host a caller or a gateway
 * writes there, and the caller's address is the one that Express found.
 */
function namingTheIssuer(issuer: string): RequestHandler {
  const { host, protocol } = new URL(issuer);
  // The provider adds the hash of the one script it has, which sends a form on.
  const policy = `default-src 'none'; script-src 'self'; form-action 'self' ${issuer}; frame-ancestors 'none'`;
  return (request, response, next) => {
    request.headers['x-forwarded-for'] = request.ip;
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    response.set('Content-Security-Policy', policy);
    next();
  };
}
