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
  wrap,
} from 'cockatiel';
import { WritingFailedError, type WritingFailure } from '../writing-failed-error.ts';

/** Failures of the server, which say that the next call may fail as well. */
const outages: ReadonlySet<WritingFailure> = new Set([
  'rate_limited',
  'request_rejected',
  'server_error',
  'timeout',
  'unreachable',
  'bad_answer',
]);
/** Those that may have passed a moment later. */
const passing: ReadonlySet<WritingFailure> = new Set(['rate_limited', 'server_error', 'unreachable']);

const failuresToOpen = 5;
const repetitions = 3;
/** A server that asks to be left alone for longer is not waited for. */
const longestWaitMs = 10_000;
const mostWaiting = 10_000;

interface GateOptions {
  concurrency: number;
  /** How long the model is left alone after five failures in a row, before one trial. */
  openMs?: number;
  /** Before the first repetition; it doubles. */
  retryDelayMs?: number;
}

/** The way to the model that all reports of a process share. */
export interface ModelGate {
  /** @throws WritingFailedError as the call does, or `circuit_open` */
  pass<Answer>(call: () => Promise<Answer>, signal: AbortSignal): Promise<Answer>;
  isOpen(): boolean;
}

/**
 * So many calls at a time, none while the model fails: after five failures in a row it is left alone for a minute, then
 * one trial decides. What may pass is repeated up to three times, after as long as the server asks for, else after 1, 2
 * and 4 seconds.
 */
export function createModelGate({ concurrency, openMs = 60_000, retryDelayMs = 1000 }: GateOptions): ModelGate {
  const isOutage = (error: unknown) => error instanceof WritingFailedError && outages.has(error.code);
  const breaker = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: openMs,
    breaker: new ConsecutiveBreaker(failuresToOpen),
  });
  const policy = wrap(bulkhead(concurrency, mostWaiting), breaker);

  async function attempt<Answer>(call: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    try {
      return await policy.execute(call, signal);
    } catch (error) {
      if (error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError) {
        throw new WritingFailedError('circuit_open', 'The model is left alone', { cause: error });
      }
      if (error instanceof TaskCancelledError) throw outOfTime(error);
      throw error;
    }
  }

  return {
    isOpen: () => breaker.state === CircuitState.Open,
    async pass(call, signal) {
      let before: WritingFailedError | undefined;
      for (let repeated = 0; ; repeated++) {
        try {
          return await attempt(call, signal);
        } catch (error) {
          if (!(error instanceof WritingFailedError)) throw error;
          // What failed here tells more than that nothing is asked any more.
          if (error.code === 'circuit_open') throw before ?? error;
          if (!passing.has(error.code) || repeated === repetitions) throw error;
          before = error;
          const delayMs = error.retryAfterMs ?? retryDelayMs * 2 ** repeated;
          if (delayMs > longestWaitMs) throw error;
          await wait(delayMs, undefined, { signal }).catch((cause: unknown) => {
            throw outOfTime(cause);
          });
        }
      }
    },
  };
}

function outOfTime(cause: unknown): WritingFailedError {
  return new WritingFailedError('timeout', 'The model did not answer in the time for the report', { cause });
}
