import type { IocContainer } from '@tsoa/runtime';
import type { Request } from 'express';
import { authenticate } from '../auth/authenticate.ts';
import type { Principal } from '../auth/principal.ts';
import { InvalidError } from '../errors.ts';
import { unknownParameters } from './documented-query.ts';
import type { RateLimits } from './rate-limits.ts';
import type { HttpContext } from './service-app.ts';

type ControllerClass<Controller> = new (context: unknown) => Controller;

/**
 * tsoa's container, per request: every controller is built from the service's context. It is asked for once the fields
 * are checked.
 * @throws InvalidError when the query holds what the operation does not document
 */
export function iocContainer(request: Request): IocContainer {
  const unknown = unknownParameters(request);
  if (unknown) throw new InvalidError('Some query parameters are not known here.', unknown);
  const get = <Controller>(controller: unknown): Controller =>
    new (controller as ControllerClass<Controller>)(request.app.locals['context']);
  return { get };
}

/** tsoa's authentication module: one scheme, `bearer`, whose scopes read `resource:action`. */
export async function expressAuthentication(
  request: Request,
  _scheme: string,
  scopes: string[] = [],
): Promise<Principal> {
  const { verifyToken } = request.app.locals['context'] as HttpContext;
  const principal = await authenticate(request, verifyToken, scopes);
  await (request.app.locals['rateLimits'] as RateLimits).perClient(request, principal);
  return principal;
}
