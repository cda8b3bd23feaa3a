import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
} from 'openai/error';
import { ZodError } from 'zod';
import { WritingFailedError, type WritingFailure } from '../writing-failed-error.ts';

/** What went wrong between the request and a parsed answer. */
export function completionFailure(error: unknown): WritingFailedError {
  const status = error instanceof APIError ? (error.status ?? null) : null;
  const [code, message] = describe(error);
  return new WritingFailedError(code, message, { cause: error, status });
}

function describe(error: unknown): [WritingFailure, string] {
  if (error instanceof LengthFinishReasonError) return ['truncated', 'The model stopped at its length limit'];
  if (error instanceof ContentFilterFinishReasonError) return ['refused', 'The content filter stopped the model'];
  if (error instanceof ZodError) return ['wrong_schema', 'The model wrote other JSON than asked'];
  if (error instanceof SyntaxError) return ['bad_json', 'The model wrote no JSON'];
  // The only caller that aborts is our bound on the whole exchange.
  if (error instanceof APIUserAbortError) return ['timeout', 'The model did not answer in the time for all attempts'];
  if (error instanceof APIConnectionTimeoutError) return ['timeout', 'The model did not answer in time'];
  if (error instanceof APIConnectionError) return ['unreachable', 'The model could not be reached'];
  if (error instanceof APIError && error.status) return describeStatus(error.status);
  return ['bad_answer', 'The answer is not a chat completion'];
}

function describeStatus(status: number): [WritingFailure, string] {
  if (status === 429) return ['rate_limited', 'The model is over its rate limit'];
  if (status >= 500) return ['server_error', `The model's server answered ${status}`];
  return ['request_rejected', `The model's server answered ${status}`];
}
