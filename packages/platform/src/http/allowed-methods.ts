import type { RequestHandler } from 'express';
import { MethodNotAllowedError } from '../errors.ts';
import { type OpenApiDocument, pathFinder } from './openapi-document.ts';

/** Answers 405 with `Allow` for a documented path that was called with another method. */
export function allowedMethods(document: OpenApiDocument): RequestHandler {
  const find = pathFinder(document);
  return (request, _response, next) => {
    const methods = Object.keys(find(request.path) ?? {}).map((method) => method.toUpperCase());
    const refused = methods.length > 0 && !methods.includes(request.method);
    next(refused ? new MethodNotAllowedError(request.method, methods) : undefined);
  };
}
