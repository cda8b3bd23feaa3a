import type { RequestHandler, Response } from 'express';
import { GoogleError } from '../google-error.ts';
import type { Identity } from './identity.ts';

/** Refuses requests without a valid bearer access token of a service account. */
export function requireAccessToken(identity: Identity): RequestHandler {
  return (request, response, next) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const email = token ? identity.verifyAccessToken(token) : null;
    if (!email) {
      response.set('WWW-Authenticate', 'Bearer realm="https://accounts.google.com/"');
      throw new GoogleError(401, 'UNAUTHENTICATED', 'Invalid authentication credentials.', 'authError');
    }
    response.locals['callerEmail'] = email;
    next();
  };
}

/** The caller that `requireAccessToken` has let through. */
export function callerEmail(response: Response): string {
  return response.locals['callerEmail'];
}
