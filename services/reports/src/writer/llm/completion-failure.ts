import { APIConnectionError, APIError } from 'openai/error';
import { WritingFailedError, type WritingFailure } from '../writing-failed-error.ts';

/** What went wrong between the request and an answer. An exchange that was bound and has run out is a time-out. */
export function completionFailure(error: unknown, bound: AbortSignal): WritingFailedError {
  if (bound.aborted) return new WritingFailedError('timeout', 'The model did not answer in time', { cause: error });
  const [code, message] = describe(error);
  if (!(error instanceof APIError)) return new WritingFailedError(code, message, { cause: error });
  return new WritingFailedError(code, message, {
    cause: error,
    status: error.status ?? null,
    retryAfterMs: retryAfterMs(error.headers),
  });
}

function describe(error: unknown): [WritingFailure, string] {
  if (error instanceof APIConnectionError) return ['unreachable', 'The model could not be reached'];
  if (error instanceof APIError && error.status) return describeAnswer(error.status, error);
  return ['bad_answer', 'The answer is not a chat completion'];
}

function describeAnswer(status: number, { code, headers }: APIError): [WritingFailure, string] {
  const asksToWait = status === 429 || (status === 503 && retryAfterMs(headers) !== null);
  // OpenAI answers 429 also when the account is empty, which no waiting helps.
  if (asksToWait && code !== 'insufficient_quota') return ['rate_limited', 'The model is over its rate limit'];
  if (status >= 500) return ['server_error', `The model's server answered ${status}`];
  return ['request_rejected', `The model's server answered ${status}`];
}

/** Seconds or an HTTP date, as RFC 9110 has it; OpenAI also sends milliseconds. */
function retryAfterMs(headers: Headers | undefined): number | null {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const value = headers?.get('retry-after') ?? '';
  const delayMs = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return delayMs >= 0 ? delayMs : null;
}
