import { ValidateError } from '@tsoa/runtime';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { databaseFault } from '../database/database-fault.ts';
import {
  AppError,
  BusyError,
  type FieldErrors,
  InvalidError,
  MethodNotAllowedError,
  NotFoundError,
  RateLimitedError,
  TooLargeError,
  UnsupportedMediaTypeError,
} from '../errors.ts';
import type { Logger } from '../observability/logger.ts';
import { currentRequestContext } from '../observability/request-context.ts';
import { unknownParameters } from './documented-query.ts';
import { spanish } from './spanish.ts';
import { createTranslator, type Translator } from './translator.ts';
import { fieldErrorsOf } from './validation-messages.ts';
import { withoutSecrets } from './without-secrets.ts';

/**
 * An error as a client sees it. `type` says nothing: clients branch on `code`, which is stable, and read `detail`.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  instance: string;
  request_id: string;
  code: string;
  errors?: FieldErrors;
}

/** The one place where errors become HTTP. What is not an AppError is logged with its cause and stays inside. */
export function problemHandler(logger: Logger, toSpanish = createTranslator(spanish)): ErrorRequestHandler {
  return (error, request, response, next) => {
    const known = translate(error, request);
    if (!known) logger.error({ err: error, event: 'request_failed' }, 'unexpected error');
    else if (known instanceof BusyError) response.locals['busy'] = true;
    else if (known.status >= 500) logger.warn({ err: error, event: 'request_unavailable' }, known.message);
    // Answered already, because it took too long: the connection serves other requests now.
    if (response.writableEnded) return;
    if (response.headersSent) return next(error);
    response.set(headersOf(known, request));
    send(request, response, problemOf(known, pathOf(request)), toSpanish);
    // Closing on whoever still sends would take the answer with it; how long they may is the server's to say.
    request.resume();
  };
}

/** A URI reference without the secret of a link, whatever was asked for: a lone percent sign is none. */
function pathOf({ originalUrl }: Request): string {
  return encodeURI(withoutSecrets(originalUrl.split('?')[0]!)).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}

function headersOf(error: AppError | undefined, request: Request): Record<string, string> {
  if (error instanceof MethodNotAllowedError) return { Allow: error.allow.join(', ') };
  if (error instanceof RateLimitedError) return { 'Retry-After': String(error.retryAfterSeconds) };
  // RFC 6750, section 3.1: no error code where no token was sent.
  const fault = request.headers.authorization ? ' error="invalid_token"' : '';
  if (error?.status === 401) return { 'WWW-Authenticate': `Bearer${fault}` };
  if (error?.status === 503) return { 'Retry-After': '5' };
  return {};
}

function problemOf(error: AppError | undefined, instance: string): Problem {
  return {
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
}

function send(request: Request, response: Response, problem: Problem, toSpanish: Translator): void {
  const language = request.acceptsLanguages('en', 'es') || 'en';
  const told = language === 'es' ? translated(problem, toSpanish) : problem;
  response.vary('Accept-Language').set({ 'Content-Language': language, 'Cache-Control': 'no-store' });
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(told));
}

function translated(problem: Problem, toSpanish: Translator): Problem {
  const say = (message: string) => toSpanish(message) ?? message;
  const { title, detail, errors } = problem;
  const fields = Object.entries(errors ?? {}).map(([field, messages]) => [field, messages.map(say)]);
  return { ...problem, title: say(title), detail: say(detail), ...(errors && { errors: Object.fromEntries(fields) }) };
}

function translate(error: unknown, request: Request): AppError | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof ValidateError) {
    return new InvalidError('Some fields are not acceptable.', {
      ...fieldErrorsOf(error),
      ...unknownParameters(request),
    });
  }
  if (error instanceof URIError) return new NotFoundError('There is nothing here.');
  return bodyFault(error) ?? databaseFault(error);
}

/** What body-parser and http-errors throw at a body that is the sender's own fault. */
function bodyFault(error: unknown): AppError | undefined {
  const { type, expose, status } = Object(error) as { type?: string; expose?: boolean; status?: number };
  if (type === 'entity.too.large') return new TooLargeError('The body is larger than this endpoint accepts.');
  if (type === 'entity.parse.failed') return new InvalidError('The body is not valid JSON.');
  if (status === 415) return new UnsupportedMediaTypeError('The charset or encoding of the body is not read here.');
  if (expose !== true || status === undefined || status >= 500) return undefined;
  return new InvalidError('The body could not be read.', {}, { cause: error });
}
