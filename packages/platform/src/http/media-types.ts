import type { Request, RequestHandler } from 'express';
import { NotAcceptableError, UnsupportedMediaTypeError } from '../errors.ts';
import { operationOf } from './allowed-methods.ts';
import { type OpenApiDocument, type Operation, pathFinder } from './openapi-document.ts';

const json = 'application/json';
/** A PATCH merges, so its body may say so. @see https://www.rfc-editor.org/rfc/rfc7396 */
const mergePatch = 'application/merge-patch+json';

/** The media types that bodies are parsed from. */
export const jsonTypes = [json, mergePatch];

/** Answers 406 when nothing the operation sends is accepted, and 415 when its body comes as what it does not read. */
export function mediaTypes(document: OpenApiDocument): RequestHandler {
  const find = pathFinder(document);
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const sent = new Map(operations.map((operation) => [operation, typesSent(operation)]));
  return (request, _response, next) => {
    const item = find(request.path);
    const operation = item && operationOf(item, request.method);
    if (!operation) return next();
    next(
      faultOfAccept(request, sent.get(operation) ?? [json]) ??
        (operation.requestBody && faultOfBody(request, operation.requestBody.content)),
    );
  };
}

function typesSent({ responses = {} }: Operation): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return [...new Set(successes.flatMap(([, { content = {} }]) => Object.keys(content)))];
}

function faultOfAccept(request: Request, types: string[]): NotAcceptableError | undefined {
  const { accept } = request.headers;
  // A success without a body leaves nothing to negotiate; what nearly all clients send is not worth it.
  if (
    types.length === 0 ||
    accept === undefined ||
    accept === '*/*' ||
    types.includes(accept) ||
    request.accepts(types)
  )
    return undefined;
  return new NotAcceptableError(`The answer can only be sent as ${types.join(', ')}.`);
}

function faultOfBody({ headers }: Request, content: Record<string, unknown>): UnsupportedMediaTypeError | undefined {
  if (headers['transfer-encoding'] === undefined && !(Number(headers['content-length']) > 0)) return undefined;
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const read = Object.keys(content);
  if (!read.includes(type.trim())) {
    return new UnsupportedMediaTypeError(`The body must be sent with the Content-Type ${read.join(', ')}.`);
  }
  const charset = parameters.map((one) => /^\s*charset="?([^"\s]*)/.exec(one)?.[1]).find(Boolean);
  if (charset === undefined || charset === 'utf-8' || charset === 'utf8') return undefined;
  return new UnsupportedMediaTypeError('The body must be in UTF-8.');
}
