import type { Request } from 'express';
import { InvalidError } from '../../errors.ts';

const hostShape = /^(\[[0-9a-f:]+\]|[\w.-]+)(:\d{1,5})?$/i;

/**
 * The request's own URL, going on at a cursor.
 * @throws InvalidError for a Host header that names no host
 */
export function linkTo(request: Request, cursor: string): string {
  const host = request.get('host') ?? '';
  const origin = `${request.protocol === 'https' ? 'https' : 'http'}://${host}`;
  const { pathname, search } = new URL(request.originalUrl, 'http://path.only');
  const path = `${pathname.replace(/(?<=.)\/$/, '')}${search}`;
  const url = hostShape.test(host) ? URL.parse(path, origin) : null;
  if (!url) throw new InvalidError('The Host header names no host.');
  url.searchParams.delete('page');
  url.searchParams.set('cursor', cursor);
  return url.href;
}
