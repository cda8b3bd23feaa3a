import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { PreconditionFailedError } from '../errors.ts';

/** The strong validator of an answer's bytes. @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3 */
export function etagOf(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/**
 * Lets a change happen only to what the caller has seen, when the caller asks for that with `If-Match`. Call it with the
 * resource's row locked.
 * @param view the resource as it would be answered now
 * @throws PreconditionFailedError when it is not what any of the tags names
 */
export function requireMatch(request: Request, view: object): void {
  const wanted = request.get('if-match');
  if (wanted === undefined || wanted.trim() === '*') return;
  const tags = wanted.split(',').map((tag) => tag.trim());
  if (!tags.includes(etagOf(JSON.stringify(view)))) {
    throw new PreconditionFailedError('It was changed since you read it; read it again and repeat your change.');
  }
}
