import { ExponentialBackoff, handleAll, type RetryPolicy, retry } from 'cockatiel';
import type { IdTokenSource } from '../auth/id-tokens.ts';
import { UnavailableError } from '../errors.ts';
import { currentRequestContext } from '../observability/request-context.ts';

const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);
const transientStatuses = new Set([429, 502, 503, 504]);

class TransientError extends Error {}

interface ServiceFetchOptions {
  audience: string;
  idTokens: IdTokenSource;
  /** Bound on one attempt. */
  timeoutMs: number;
  /** Delay before the first retry; it doubles, with jitter. */
  retryDelayMs?: number;
}

/**
 * `fetch` between services: sends our ID token and the request's trace, bounds every attempt, and repeats idempotent
 * requests up to three times when the other side is unreachable or busy.
 * @throws UnavailableError when the last attempt failed to bring an answer
 */
export function createServiceFetch(options: ServiceFetchOptions): (request: Request) => Promise<Response> {
  const repeat = retryPolicy(options.retryDelayMs ?? 1000);
  return async (request) => {
    const attempt = async (): Promise<Response> => {
      const response = await send(request.clone(), options);
      if (!transientStatuses.has(response.status)) return response;
      await response.body?.cancel();
      throw new TransientError(`${new URL(request.url).pathname} answered ${response.status}`);
    };
    try {
      return await (idempotentMethods.has(request.method) ? repeat.execute(attempt, request.signal) : attempt());
    } catch (cause) {
      const { pathname } = new URL(request.url);
      const failed = new Error(`${request.method} ${options.audience}${pathname} failed`, { cause });
      throw new UnavailableError('Another service did not answer.', { cause: failed });
    }
  };
}

function retryPolicy(initialDelay: number): RetryPolicy {
  return retry(handleAll, { maxAttempts: 3, backoff: new ExponentialBackoff({ initialDelay, maxDelay: 4000 }) });
}

async function send(request: Request, { audience, idTokens, timeoutMs }: ServiceFetchOptions): Promise<Response> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
  request.headers.set('authorization', `Bearer ${await idTokens(audience)}`);
  const context = currentRequestContext();
  if (context) request.headers.set('x-request-id', context.request_id);
  return fetch(request, { signal });
}
