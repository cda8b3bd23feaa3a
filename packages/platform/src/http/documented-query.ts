import type { RequestHandler } from 'express';
import { InvalidError } from '../errors.ts';
import { type OpenApiDocument, pathFinder } from './openapi-document.ts';

/** Express parses the query anew at each look, and tsoa looks once for each parameter of an operation. */
export const queryParsedOnce: RequestHandler = (request, _response, next) => {
  Object.defineProperty(request, 'query', { value: request.query });
  next();
};

/** Refuses query parameters that the operation does not document: a misspelt filter would list everything. */
export function documentedQuery(document: OpenApiDocument): RequestHandler {
  const find = pathFinder(document);
  return (request, _response, next) => {
    const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
    const operation = find(request.path)?.[method];
    const known = new Set(operation?.parameters?.filter((one) => one.in === 'query').map((one) => one.name));
    const unknown = operation ? Object.keys(request.query).filter((name) => !known.has(name)) : [];
    if (unknown.length === 0) return next();
    const errors = Object.fromEntries(unknown.map((name) => [name, ['is not a parameter of this operation']]));
    next(new InvalidError('Some query parameters are not known here.', errors));
  };
}
