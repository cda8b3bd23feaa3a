import type { ErrorRequestHandler } from 'express';
import { isConnectionError } from './database/connection-error.ts';
import { jsonLog } from './log.ts';

/** An error a Google API would answer with. `reason` is what Cloud Storage's clients branch on. */
export class GoogleError extends Error {
  readonly code: number;
  readonly status: string;
  readonly reason: string | undefined;

  constructor(code: number, status: string, message: string, reason?: string) {
    super(message);
    this.name = 'GoogleError';
    this.code = code;
    this.status = status;
    this.reason = reason;
  }
}

export function invalidArgument(message: string): GoogleError {
  return new GoogleError(400, 'INVALID_ARGUMENT', message, 'invalid');
}

export function notFound(message: string): GoogleError {
  return new GoogleError(404, 'NOT_FOUND', message, 'notFound');
}

export function alreadyExists(message: string): GoogleError {
  return new GoogleError(409, 'ALREADY_EXISTS', message, 'conflict');
}

export function failedPrecondition(message: string): GoogleError {
  return new GoogleError(400, 'FAILED_PRECONDITION', message, 'failedPrecondition');
}

export const googleErrorHandler: ErrorRequestHandler = (error, _request, response, _next) => {
  const { code, status, message, reason } = toGoogleError(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.status(code).json({
    error: { code, message, status, errors: [{ message, domain: 'global', reason: reason ?? 'backendError' }] },
  });
};

/** Hides what is not meant for the caller; that is logged. */
export function toGoogleError(error: unknown): GoogleError {
  if (error instanceof GoogleError) return error;
  if (isRefusedRequest(error)) return new GoogleError(error.status, 'INVALID_ARGUMENT', error.message, 'badRequest');
  if (isConnectionError(error)) return new GoogleError(503, 'UNAVAILABLE', 'The service is currently unavailable.');
  jsonLog('error', 'request failed', { error: error instanceof Error ? error.stack : String(error) });
  return new GoogleError(500, 'INTERNAL', 'Internal error encountered.', 'internalError');
}

/** What express and its body parsers throw for a request they cannot read. */
function isRefusedRequest(error: unknown): error is Error & { status: number } {
  return error instanceof Error && 'status' in error && Number(error.status) >= 400 && Number(error.status) < 500;
}
