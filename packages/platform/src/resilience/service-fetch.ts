import {
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleAll,
  handleWhen,
  type RetryPolicy,
  retry,
} from 'cockatiel';
import type { IdTokenSource } from '../auth/id-tokens.ts';
import { UnavailableError } from '../errors.ts';
import { currentRequestContext } from '../observability/request-context.ts';

const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);
const transientStatuses = new Set([429, 502, 503, 504]);

const repetitions = 3;
/** Those who failed together do not all come back in the same moment. */
const jitter = 0.1;
const failuresToOpen = 5;
const openMs = 60_000;

class TransientError extends Error {}

/** The caller gave up before anything had failed, which says nothing of the other side. */
class GivenUpError extends Error {}

interface ServiceFetchOptions {
  audience: string;
  idTokens: IdTokenSource;
  /** Bound on one attempt. */
  timeoutMs: number;
  /** Delay before the first repetition; it doubles, give or take a tenth. */
  retryDelayMs?: number;
}

/**
 * `fetch` between services: sends our ID token and the request's trace, bounds every attempt, and repeats idempotent
 * requests up to three times, after 1, 2 and 4 seconds, when the other side is unreachable or busy. After five requests
 * in a row that failed all the same it asks nothing for a minute, then one trial decides.
 * @throws UnavailableError when the last attempt failed to bring an answer, or none was made
 */
export function createServiceFetch(options: ServiceFetchOptions): (request: Request) => Promise<Response> {
  const repeat = retryPolicy(options.retryDelayMs ?? 1000);
  // Around the repetitions: what passes within them, such as a restart, is no outage.
  const circuit = createCircuit();
  return async (request) => {
    let failures = 0;
    const attempt = async (): Promise<Response> => {
      try {
        return await sendOnce(request.clone(), options);
      } catch (error) {
        if (!request.signal.aborted) failures += 1;
        throw error;
      }
    };
    const ask = async (): Promise<Response> => {
      try {
        return await (idempotentMethods.has(request.method) ? repeat.execute(attempt, request.signal) : attempt());
      } catch (cause) {
        throw failures === 0 ? new GivenUpError('The caller did not wait.', { cause }) : cause;
      }
    };
    try {
      // Whoever waits for the trial of another would wait as long as it takes.
      return await within(request.signal, circuit.execute(ask));
    } catch (cause) {
      const { pathname } = new URL(request.url);
      const failed = new Error(`${request.method} ${options.audience}${pathname} failed`, { cause });
      throw new UnavailableError('Another service did not answer.', { cause: failed });
    }
  };
}

function retryPolicy(firstDelayMs: number): RetryPolicy {
  const delayOf = (attempt: number) => firstDelayMs * 2 ** (attempt - 1) * (1 - jitter + 2 * jitter * Math.random());
  return retry(handleAll, {
    maxAttempts: repetitions,
    backoff: new DelegateBackoff(({ attempt }) => delayOf(attempt)),
  });
}

function createCircuit(): CircuitBreakerPolicy {
  return circuitBreaker(
    handleWhen((error) => !(error instanceof GivenUpError)),
    { halfOpenAfter: openMs, breaker: new ConsecutiveBreaker(failuresToOpen) },
  );
}

async function sendOnce(request: Request, { audience, idTokens, timeoutMs }: ServiceFetchOptions): Promise<Response> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
  request.headers.set('authorization', `Bearer ${await within(signal, idTokens(audience))}`);
  const context = currentRequestContext();
  if (context) request.headers.set('x-request-id', context.request_id);
  const response = await fetch(request, { signal });
  if (!transientStatuses.has(response.status)) return response;
  await response.body?.cancel();
  throw new TransientError(`${new URL(request.url).pathname} answered ${response.status}`);
}

/** Google's library bounds its own requests by nothing, and neither does a circuit. */
function within<Result>(signal: AbortSignal, result: Promise<Result>): Promise<Result> {
  const ended = Promise.withResolvers<never>();
  const end = () => ended.reject(signal.reason);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  return Promise.race([result, ended.promise]).finally(() => signal.removeEventListener('abort', end));
}
