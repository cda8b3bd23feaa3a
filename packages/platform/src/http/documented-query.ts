import type { Request, RequestHandler } from 'express';
import type { FieldErrors } from '../errors.ts';
import { type OpenApiDocument, pathFinder } from './openapi-document.ts';

/** Express parses the query anew at each look, and tsoa looks once for each parameter of an operation. */
export const queryParsedOnce: RequestHandler = (request, _response, next) => {
  Object.defineProperty(request, 'query', { value: request.query });
  next();
};

const unknownByRequest = new WeakMap<Request, FieldErrors>();

/** Notes query parameters that the operation does not document: a misspelt filter would list everything. */
export function documentedQuery(document: OpenApiDocument): RequestHandler {
  const find = pathFinder(document);
  return (request, _response, next) => {
    const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
    const operation = find(request.path)?.[method];
    const known = new Set(operation?.parameters?.filter((one) => one.in === 'query').map((one) => one.name));
    const unknown = operation ? Object.keys(request.query).filter((name) => !known.has(name)) : [];
    const errors = unknown.map((name) => [name, ['is not a parameter of this operation']]);
    if (unknown.length > 0) unknownByRequest.set(request, Object.fromEntries(errors));
    next();
  };
}

/** What was noted: told together with the faults of other fields, or by itself where there are none. */
export function unknownParameters(request: Request): FieldErrors | undefined {
  return unknownByRequest.get(request);
}
