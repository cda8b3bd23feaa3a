export type WritingFailure =
  /** The model or its content filter declined to write. */
  | 'refused'
  /** The model stopped at its length limit. */
  | 'truncated'
  /** The completion holds no text. */
  | 'empty'
  | 'bad_json'
  /** JSON that is not the asked sections, each a list of paragraphs. */
  | 'wrong_schema'
  /** A section with too few or too many paragraphs, or a paragraph too short or too long. */
  | 'wrong_length'
  /** Characters beyond plain prose. */
  | 'markup'
  /** A placement that is not in the chart. */
  | 'wrong_facts'
  | 'rate_limited'
  /** A 4xx other than 429: the key, the model's name or the request. */
  | 'request_rejected'
  | 'server_error'
  | 'timeout'
  | 'unreachable'
  /** The answer is no chat completion, or broke off. */
  | 'bad_answer';

/** The model brought no text fit to print. The message never holds what the model wrote; the cause may. */
export class WritingFailedError extends Error {
  readonly code: WritingFailure;
  /** The HTTP status, when one explains the failure. */
  readonly status: number | null;

  constructor(code: WritingFailure, message: string, options: { cause?: unknown; status?: number | null } = {}) {
    super(message, { cause: options.cause });
    this.name = 'WritingFailedError';
    this.code = code;
    this.status = options.status ?? null;
  }
}
