import type { Send } from './send.ts';

const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);
const passingStatuses = new Set([429, 503]);

/** Those who failed together do not all come back in the same moment. */
const jitter = 0.1;

/** Somebody who shall wait longer than this is better told. */
const longestWaitMs = 60_000;

interface RetryOptions {
  retries: number;
  /** Before the first repetition; it doubles, give or take a tenth. `Retry-After` goes before it. */
  delayMs: number;
  isRepeatable?: (request: Request) => boolean;
}

/**
 * Repeats a request that met a busy API or a broken connection, where repeating is safe: its method is idempotent, or it
 * carries an `Idempotency-Key`.
 */
export function sendRepeatedly({ retries, delayMs, isRepeatable = isIdempotent }: RetryOptions, send: Send): Send {
  return async (request) => {
    for (let attempt = 0; ; attempt += 1) {
      const isLast = attempt >= retries || !isRepeatable(request);
      const [response, failure] = await send(request.clone()).then(
        (answer): [Response, undefined] => [answer, undefined],
        (reason: unknown): [undefined, unknown] => [undefined, reason],
      );
      if (!response && (isLast || request.signal.aborted)) throw failure;
      const waitMs =
        (response && askedToWaitMs(response)) ?? delayMs * 2 ** attempt * (1 - jitter + 2 * jitter * Math.random());
      if (response && (isLast || !passingStatuses.has(response.status) || waitMs > longestWaitMs)) return response;
      await response?.body?.cancel();
      await waitUnlessAborted(waitMs, request.signal);
    }
  };
}

function isIdempotent({ method, headers }: Request): boolean {
  return idempotentMethods.has(method) || headers.has('idempotency-key');
}

function askedToWaitMs({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

function waitUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', aborted, { once: true });
    function done() {
      signal.removeEventListener('abort', aborted);
      resolve();
    }
    function aborted() {
      clearTimeout(timer);
      reject(signal.reason);
    }
  });
}
