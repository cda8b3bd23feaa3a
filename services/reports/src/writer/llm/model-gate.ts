import { setTimeout as wait } from 'node:timers/promises';
import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  TaskCancelledError,
} from 'cockatiel';
import { WritingFailedError, type WritingFailure } from '../writing-failed-error.ts';
import { RateLimit } from './rate-limit.ts';

/** Failures of the server, which say that the next call may fail as well. A rate limit is none: the server is there. */
const outages: ReadonlySet<WritingFailure> = new Set([
  'request_rejected',
  'server_error',
  'timeout',
  'unreachable',
  'bad_answer',
]);
/** Those that may have passed a moment later. */
const passing: ReadonlySet<WritingFailure> = new Set(['server_error', 'unreachable']);

const failuresToOpen = 5;
const repetitions = 3;
/** A server that fails and asks to be left alone for longer is not waited for. */
const longestWaitMs = 10_000;
/** Of one call: where a moment lets few calls through, the others meet the limit again. */
const mostPauses = 6;
const mostWaiting = 10_000;

interface GateOptions {
  concurrency: number;
  /** How long the model is left alone after five failed calls in a row, before one trial. */
  openMs?: number;
  /** Before the first repetition, where the server does not say; it doubles. */
  retryDelayMs?: number;
  /** A rate limit that lasts longer is not waited for. */
  patienceMs?: number;
  /** One for all gates to the same server. */
  rateLimit?: RateLimit;
}

/** The way to the model that all reports of a process share. */
export interface ModelGate {
  /** @throws WritingFailedError as the call does, or `circuit_open` */
  pass<Answer>(call: () => Promise<Answer>, signal: AbortSignal): Promise<Answer>;
  isOpen(): boolean;
}

/**
 * So many calls at a time. A server that is over its rate limit is left alone by all of them for as long as it asks,
 * else for 1, 2, 4 and more seconds. What may pass is repeated up to three times; after five calls in a row that failed
 * with their repetitions the model is left alone for a minute, then one trial decides.
 */
export function createModelGate({
  concurrency,
  openMs = 60_000,
  retryDelayMs = 1000,
  patienceMs = 60_000,
  rateLimit = new RateLimit(),
}: GateOptions): ModelGate {
  const slots = bulkhead(concurrency, mostWaiting);
  const isOutage = (error: unknown) => error instanceof WritingFailedError && outages.has(error.code);
  const breaker = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: openMs,
    breaker: new ConsecutiveBreaker(failuresToOpen),
  });
  const backoffMs = (repeated: number) => retryDelayMs * 2 ** repeated;

  async function withinRateLimit<Answer>(call: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    for (let pauses = 0; ; pauses++) {
      if (rateLimit.leftMs > patienceMs) throw overLimit();
      await rateLimit.over(signal).catch((cause: unknown) => {
        throw overLimit(cause);
      });
      try {
        return await breaker.execute(() => repeated(call, signal), signal);
      } catch (error) {
        if (!(error instanceof WritingFailedError) || error.code !== 'rate_limited') throw error;
        const delayMs = error.retryAfterMs ?? backoffMs(pauses);
        rateLimit.hold(delayMs);
        if (pauses === mostPauses || delayMs > patienceMs) throw error;
      }
    }
  }

  async function repeated<Answer>(call: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    for (let repeated = 0; ; repeated++) {
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof WritingFailedError) || !passing.has(error.code) || repeated === repetitions) throw error;
        const delayMs = error.retryAfterMs ?? backoffMs(repeated);
        if (delayMs > longestWaitMs) throw error;
        await wait(delayMs, undefined, { signal }).catch((cause: unknown) => {
          throw outOfTime(cause);
        });
      }
    }
  }

  return {
    isOpen: () => breaker.state === CircuitState.Open,
    async pass(call, signal) {
      try {
        return await slots.execute(() => withinRateLimit(call, signal), signal);
      } catch (error) {
        if (error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError) {
          throw new WritingFailedError('circuit_open', 'The model is left alone', { cause: error });
        }
        if (error instanceof TaskCancelledError) throw outOfTime(error);
        throw error;
      }
    },
  };
}

function overLimit(cause?: unknown): WritingFailedError {
  return new WritingFailedError('rate_limited', 'The model is over its rate limit for longer than is waited', {
    cause,
  });
}

function outOfTime(cause: unknown): WritingFailedError {
  return new WritingFailedError('timeout', 'The model did not answer in the time for the report', { cause });
}
