export type WritingFailure =
  /** The model or its content filter declined to write. */
  | 'refused'
  /** The model stopped at its length limit. */
  | 'truncated'
  /** The completion holds no text. */
  | 'empty'
  | 'bad_json'
  /** JSON of another shape than asked. */
  | 'wrong_schema'
  | 'rate_limited'
  /** A 4xx other than 429: the key, the model's name or the request. */
  | 'request_rejected'
  | 'server_error'
  | 'timeout'
  | 'unreachable'
  /** The answer is no chat completion, or broke off. */
  | 'bad_answer'
  /** The model failed so often that it is left alone for a while. */
  | 'circuit_open';

/** The model brought no answer that can be read. The message never holds what the model wrote; the cause may. */
export class WritingFailedError extends Error {
  readonly code: WritingFailure;
  /** The HTTP status, when one explains the failure. */
  readonly status: number | null;
  /** How long the server asks to be left alone; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    code: WritingFailure,
    message: string,
    options: { cause?: unknown; status?: number | null; retryAfterMs?: number | null } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'WritingFailedError';
    this.code = code;
    this.status = options.status ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
