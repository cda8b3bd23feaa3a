import type { Request } from 'express';
import { ForbiddenError, UnauthenticatedError } from '../errors.ts';
import type { Principal } from './principal.ts';
import type { TokenVerifier } from './token-verifier.ts';

/** Behind a gateway that needs `Authorization` for itself, Google carries the ID token in this header. */
const serverlessHeader = 'x-serverless-authorization';

/** Verifies the request's bearer token and that it grants every scope. */
export async function authenticate(request: Request, verify: TokenVerifier, scopes: string[]): Promise<Principal> {
  const header = request.get(serverlessHeader) ?? request.get('authorization') ?? '';
  const token = /^Bearer +([^\s]+)$/i.exec(header)?.[1];
  if (!token) throw new UnauthenticatedError('Send a bearer token in the Authorization header.');
  const principal = await verify(token);
  const missing = scopes.filter((scope) => !principal.scopes.includes(scope));
  if (missing.length > 0) throw new ForbiddenError(`The token lacks the scope ${missing.join(', ')}.`);
  return principal;
}
