import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from '../observability/logger.ts';
import { runInRequestContext } from '../observability/request-context.ts';
import { withoutSecrets } from './without-secrets.ts';

const acceptableId = /^[\w.:-]{8,128}$/;
const quietPaths = new Set(['/healthz', '/readyz']);

/** Gives every request an id and a trace, and logs one line when it is answered: never bodies, queries or tokens. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    const requestId = given && acceptableId.test(given) ? given : randomUUID();
    const traceId = traceOf(request.get('traceparent'), request.get('x-cloud-trace-context')) ?? requestId;
    response.set('X-Request-Id', requestId);
    const startedAt = performance.now();
    runInRequestContext({ request_id: requestId, trace_id: traceId }, () => {
      response.on('finish', () => {
        if (quietPaths.has(request.path)) return;
        const line = {
          event: 'request',
          method: request.method,
          route: withoutSecrets(request.path),
          status: response.statusCode,
          duration_ms: Math.round(performance.now() - startedAt),
        };
        const isFault = response.statusCode >= 500 && !response.locals['busy'];
        logger[isFault ? 'error' : 'info'](line, 'request');
      });
      next();
    });
  };
}

/** The trace id of a W3C `traceparent` or of Google's older header. */
function traceOf(traceparent: string | undefined, cloudTrace: string | undefined): string | undefined {
  return /^00-([0-9a-f]{32})-/.exec(traceparent ?? '')?.[1] ?? /^([0-9a-f]{32})/.exec(cloudTrace ?? '')?.[1];
}
