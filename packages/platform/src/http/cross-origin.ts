import cors from 'cors';
import type { RequestHandler } from 'express';

const exposedHeaders = [
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'Location',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'X-Request-Id',
];

/** How long a browser may keep what a preflight said; Chromium keeps it no longer. */
const preflightSeconds = 7200;

/** Lets pages of the configured origins call the service; tokens travel in a header, so cookies are not let in. */
export function crossOrigin(origins: string[]): RequestHandler {
  const origin = origins.includes('*') ? '*' : origins;
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
  const handle = cors({ origin, methods, exposedHeaders, maxAge: preflightSeconds });
  return (request, response, next) => {
    // To cors every OPTIONS is a preflight; without the header it is a question about the resource.
    const asksForMethods = request.method === 'OPTIONS' && !request.headers['access-control-request-method'];
    if (asksForMethods) next();
    else handle(request, response, next);
  };
}
