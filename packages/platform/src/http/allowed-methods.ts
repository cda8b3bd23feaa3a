import type { RequestHandler } from 'express';
import { MethodNotAllowedError } from '../errors.ts';
import type { OpenApiDocument } from './openapi-document.ts';

/** Answers 405 with `Allow` for a documented path that was called with another method. */
export function allowedMethods(document: OpenApiDocument): RequestHandler {
  const paths = Object.entries(document.paths).map(([path, item]) => ({
    pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`),
    methods: Object.keys(item).map((method) => method.toUpperCase()),
  }));
  return (request, _response, next) => {
    const known = paths.find(({ pattern }) => pattern.test(request.path));
    next(
      known && !known.methods.includes(request.method)
        ? new MethodNotAllowedError(request.method, known.methods)
        : undefined,
    );
  };
}
