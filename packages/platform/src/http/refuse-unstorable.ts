import type { RequestHandler } from 'express';
import { InvalidError } from '../errors.ts';

/** Longer paths are cut: a path is the caller's choice. */
const maxPathLength = 200;

const nulFault = 'must not contain a NUL character';
const surrogateFault = 'must not contain half a character';

/**
 * Refuses a body with text that PostgreSQL cannot store: NUL, and half of a surrogate pair. JSON holds them only as
 * escapes, so a body without those is not walked.
 * @throws InvalidError that names the member
 */
export function refuseUnstorable(body: unknown, source: string): void {
  if (/\\u(?:0000|d[89a-f])/i.test(source)) walk(body, []);
}

function walk(value: unknown, path: string[]): void {
  if (typeof value === 'string') refuse(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    refuse(key, path);
    walk(child, [...path, key]);
  }
}

function refuse(text: string, path: string[]): void {
  const fault = text.includes('\0') ? nulFault : text.isWellFormed() ? undefined : surrogateFault;
  if (!fault) return;
  const field = path.join('.').slice(0, maxPathLength) || 'body';
  throw new InvalidError('Some fields are not acceptable.', { [field]: [fault] });
}

/** Refuses query parameters that hold a NUL, which a search or a filter would hand to the database. */
export const refuseNulInQuery: RequestHandler = (request, _response, next) => {
  if (!request.url.includes('%00')) return next();
  const refused = Object.entries(request.query).filter((entry) => String(entry).includes('\0'));
  if (refused.length === 0) return next();
  const errors = Object.fromEntries(refused.map(([name]) => [name.slice(0, maxPathLength), [nulFault]]));
  next(new InvalidError('Some query parameters are not acceptable.', errors));
};
