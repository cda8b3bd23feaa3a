import type { RequestHandler } from 'express';
import { InvalidError } from '../errors.ts';

/** Longer paths are cut: a path grows with the depth of the body, which is the caller's choice. */
const maxPathLength = 200;

/** A member of the body, and how it was reached. The path is only spelled out for the one that is refused. */
interface Member {
  key: string;
  value: unknown;
  parent?: Member;
}

/** Refuses a body that holds a NUL, which PostgreSQL's text cannot. The walk keeps its own stack: depth is no danger. */
export const refuseNul: RequestHandler = (request, _response, next) => {
  const pending: Member[] = [{ key: '', value: request.body }];
  for (let member = pending.pop(); member; member = pending.pop()) {
    const { value } = member;
    if (typeof value === 'string' && value.includes('\0')) return next(refusalOf(member));
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) pending.push({ key, value: child, parent: member });
  }
  next();
};

function refusalOf(member: Member): InvalidError {
  const keys: string[] = [];
  let length = 0;
  for (let at: Member | undefined = member; at?.parent && length < maxPathLength; at = at.parent) {
    keys.unshift(at.key.slice(0, maxPathLength));
    length += at.key.length + 1;
  }
  return new InvalidError('A field is not acceptable.', { [keys.join('.')]: ['must not contain a NUL character'] });
}
