import type { RequestHandler } from 'express';
import { MethodNotAllowedError } from '../errors.ts';
import { type OpenApiDocument, type PathItem, pathFinder } from './openapi-document.ts';

/** Answers 405 with `Allow` for a documented path that was called with another method. */
export function allowedMethods(document: OpenApiDocument): RequestHandler {
  const find = pathFinder(document);
  return (request, _response, next) => {
    const item = find(request.path);
    if (!item || operationOf(item, request.method)) return next();
    next(new MethodNotAllowedError(request.method, methodsOf(item)));
  };
}

/** Answers OPTIONS on a documented path with the methods it takes. */
export function answerOptions(document: OpenApiDocument): RequestHandler {
  const find = pathFinder(document);
  return (request, response, next) => {
    const item = request.method === 'OPTIONS' && find(request.path);
    if (!item) return next();
    response.status(204).set('Allow', methodsOf(item).join(', ')).end();
  };
}

function methodsOf(item: PathItem): string[] {
  const methods = Object.keys(item).map((method) => method.toUpperCase());
  return [...methods, ...(item['get'] ? ['HEAD'] : []), 'OPTIONS'];
}

/** What answers a method; HEAD is GET without the body. */
export function operationOf(item: PathItem, method: string) {
  return item[method === 'HEAD' ? 'get' : method.toLowerCase()];
}
