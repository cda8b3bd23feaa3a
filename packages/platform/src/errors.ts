/** Messages per field of a refused input, keyed by the path a client sent: `birth.date`. */
export type FieldErrors = Record<string, string[]>;

interface AppErrorOptions {
  cause?: unknown;
  /** Extra members for the problem document; public. */
  details?: Record<string, unknown>;
}

/**
 * An error whose message may be shown to the caller. Everything else that is thrown becomes a generic 500.
 * `code` is stable: clients branch on it.
 */
export abstract class AppError extends Error {
  abstract readonly status: number;
  abstract readonly code: string;
  abstract readonly title: string;
  readonly details: Record<string, unknown>;

  constructor(message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.details = options.details ?? {};
  }
}

export class InvalidError extends AppError {
  readonly status: number = 400;
  readonly code: string = 'invalid';
  readonly title: string = 'Invalid request';
  readonly errors: FieldErrors;

  constructor(message: string, errors: FieldErrors = {}, options: AppErrorOptions = {}) {
    super(message, options);
    this.errors = errors;
  }
}

export class TooLargeError extends InvalidError {
  override readonly status = 413;
  override readonly code = 'too_large';
  override readonly title = 'Content too large';
}

export class UnauthenticatedError extends AppError {
  readonly status = 401;
  readonly code = 'unauthenticated';
  readonly title = 'Authentication required';
}

export class ForbiddenError extends AppError {
  readonly status = 403;
  readonly code = 'forbidden';
  readonly title = 'Not allowed';
}

export class NotFoundError extends AppError {
  readonly status = 404;
  readonly code = 'not_found';
  readonly title = 'Not found';
}

export class MethodNotAllowedError extends AppError {
  readonly status = 405;
  readonly code = 'method_not_allowed';
  readonly title = 'Method not allowed';
  readonly allow: string[];

  constructor(method: string, allow: string[]) {
    super(`${method} is not allowed here; allowed are ${allow.join(', ')}.`);
    this.allow = allow;
  }
}

/** None of the media types that the caller accepts can be sent. */
export class NotAcceptableError extends AppError {
  readonly status = 406;
  readonly code = 'not_acceptable';
  readonly title = 'Not acceptable';
}

/** The body is in a media type, charset or encoding that is not read here. */
export class UnsupportedMediaTypeError extends AppError {
  readonly status = 415;
  readonly code = 'unsupported_media_type';
  readonly title = 'Unsupported media type';
}

export class RateLimitedError extends AppError {
  readonly status = 429;
  readonly code = 'rate_limited';
  readonly title = 'Too many requests';
  readonly retryAfterSeconds: number;

  constructor(message: string, retryAfterSeconds: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export class ConflictError extends AppError {
  readonly status = 409;
  readonly code = 'conflict';
  readonly title = 'Conflict';
}

/** The resource changed since the caller read it: `If-Match` names another state. */
export class PreconditionFailedError extends AppError {
  readonly status = 412;
  readonly code = 'precondition_failed';
  readonly title = 'Precondition failed';
}

/** A well-formed request that contradicts an earlier one with the same key. */
export class UnprocessableError extends AppError {
  readonly status = 422;
  readonly code = 'unprocessable';
  readonly title = 'Unprocessable request';
}

/** A dependency failed or is busy; trying again later can help. */
export class UnavailableError extends AppError {
  readonly status = 503;
  readonly code = 'unavailable';
  readonly title = 'Temporarily unavailable';
}

/** Nothing failed: somebody else's turn comes first, and whoever asks again comes to theirs. No reason to alarm anybody. */
export class BusyError extends UnavailableError {}

/** The work was given up because it took too long. */
export class TimeoutError extends AppError {
  readonly status = 503;
  readonly code = 'timeout';
  readonly title = 'Took too long';
}
