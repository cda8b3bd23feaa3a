import type { RequestHandler } from 'express';
import { type FieldErrors, InvalidError } from '../errors.ts';

/** Refuses a body that holds a NUL, which PostgreSQL's text cannot. The walk keeps its own stack: depth is no danger. */
export const refuseNul: RequestHandler = (request, _response, next) => {
  const errors: FieldErrors = {};
  const pending: [path: string, value: unknown][] = [['', request.body]];
  for (let item = pending.pop(); item; item = pending.pop()) {
    const [path, value] = item;
    if (typeof value === 'string' && value.includes('\0')) errors[path] = ['must not contain a NUL character'];
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) pending.push([path ? `${path}.${key}` : key, member]);
  }
  next(Object.keys(errors).length > 0 ? new InvalidError('Some fields are not acceptable.', errors) : undefined);
};
