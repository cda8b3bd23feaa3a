import { ValidateError } from '@tsoa/runtime';
import type { ErrorRequestHandler, Response } from 'express';
import {
  AppError,
  type FieldErrors,
  InvalidError,
  MethodNotAllowedError,
  NotFoundError,
  TooLargeError,
} from '../errors.ts';
import type { Logger } from '../observability/logger.ts';
import { currentRequestContext } from '../observability/request-context.ts';

/**
 * An error as a client sees it.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  request_id: string;
  code: string;
  errors?: FieldErrors;
}

type FieldFault = ValidateError['fields'][string];

/** The one place where errors become HTTP. What is not an AppError is logged with its cause and stays inside. */
export function problemHandler(logger: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = translate(error);
    if (!known) logger.error({ err: error, event: 'request_failed' }, 'unexpected error');
    else if (known.status >= 500) logger.warn({ err: error, event: 'request_unavailable' }, known.message);
    if (known instanceof MethodNotAllowedError) response.set('Allow', known.allow.join(', '));
    // The rest of a body that was too large is not read, so nothing can follow it on the connection.
    if (known?.status === 413) response.set('Connection', 'close');
    if (known?.status === 401) response.set('WWW-Authenticate', 'Bearer');
    if (known?.status === 503) response.set('Retry-After', '5');
    send(response, known, request.originalUrl.split('?')[0]!);
  };
}

function send(response: Response, error: AppError | undefined, instance: string): void {
  const problem: Problem = {
    type: 'about:blank',
    title: error?.title ?? 'Internal server error',
    status: error?.status ?? 500,
    detail: error?.message ?? 'Something went wrong on our side. The request id helps us to find out what.',
    instance,
    request_id: currentRequestContext()?.request_id ?? '',
    code: error?.code ?? 'internal',
    ...(error instanceof InvalidError && Object.keys(error.errors).length > 0 ? { errors: error.errors } : {}),
    ...error?.details,
  };
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function translate(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof ValidateError) return new InvalidError('Some fields are not acceptable.', fieldsOf(error));
  if (error instanceof URIError) return new NotFoundError('There is nothing here.');
  const { type, expose, status } = error as { type?: string; expose?: boolean; status?: number };
  if (type === 'entity.too.large') return new TooLargeError('The body is larger than this endpoint accepts.');
  if (type === 'entity.parse.failed') {
    return new InvalidError(`The body is not valid JSON: ${(error as Error).message}.`);
  }
  // http-errors' word for the sender's own fault: an unknown charset, a body that cannot be inflated.
  if (expose === true && status !== undefined && status < 500) {
    return new InvalidError('The body could not be read.', {}, { cause: error });
  }
  return undefined;
}

/** tsoa names fields by parameter: `body.name` and `requestBody.name` are `name` to a client. */
function fieldsOf({ fields }: ValidateError): FieldErrors {
  return Object.fromEntries(
    Object.entries(fields).map(([field, fault]) => [field.replace(/^(requestBody|body)\./, ''), [messageOf(fault)]]),
  );
}

/** For a union tsoa writes the faults of every member as JSON, values included; the first member speaks for all. */
function messageOf({ message }: FieldFault): string {
  const issues = /^Could not match the union .*? Issues: (.*)$/s.exec(message)?.[1];
  if (!issues) return message;
  const [first] = JSON.parse(issues) as Record<string, FieldFault>[];
  return messageOf(Object.values(first!)[0]!);
}
