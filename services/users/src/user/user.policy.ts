import { type Principal, principalName } from '@astrall/platform/auth/principal.ts';
import { ForbiddenError, UnauthenticatedError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Deleted, UserInput } from './user.dto.ts';
import { User } from './user.entity.ts';

/** What people change of themselves: an address has to be proved and a type is given. */
const ownFields = ['first_name', 'last_name', 'locale'];

/** @throws ForbiddenError for customers who ask for what was deleted */
export function requireSight(principal: Principal, deleted: Deleted | undefined): void {
  if (deleted && principal.kind === 'person' && principal.role === 'customer') {
    throw new ForbiddenError('Only staff see what was deleted.');
  }
}

/** @throws ForbiddenError when the caller may not make such users */
export async function requireCreation(em: EntityManager, principal: Principal, type: User['type']): Promise<void> {
  requireRank(principal, type);
  await requireStanding(em, principal);
}

/** @throws ForbiddenError when the caller may not make these changes of this user */
export async function requireChange(
  em: EntityManager,
  principal: Principal,
  user: User,
  facts: Partial<UserInput>,
): Promise<void> {
  const changed = changedFields(user, facts);
  if (isSelf(principal, user)) {
    const allowed = principal.scopes.includes('users:admin') ? [...ownFields, 'email'] : ownFields;
    const others = changed.filter((field) => !allowed.includes(field));
    if (others.length > 0) throw new ForbiddenError(`You cannot change your own ${others.join(' and ')}.`);
    return;
  }
  if (!principal.scopes.includes('users:manage')) throw new ForbiddenError('You can only change yourself.');
  requireRank(principal, user.type);
  if (facts.type) requireRank(principal, facts.type);
  await requireStanding(em, principal);
}

/** @throws ForbiddenError when the caller may not delete, restore, activate or deactivate this user */
export async function requireManagement(em: EntityManager, principal: Principal, user: User): Promise<void> {
  if (isSelf(principal, user)) throw new ForbiddenError('You cannot do this to yourself; somebody else can.');
  requireRank(principal, user.type);
  await requireStanding(em, principal);
}

/**
 * A token outlives by minutes what it says of a person, so whoever manages others is looked up.
 * @throws UnauthenticatedError for a person who is no longer what the token says
 */
export async function requireStanding(em: EntityManager, principal: Principal): Promise<void> {
  if (principal.kind !== 'person') return;
  const standing = { id: principal.subject, type: principal.role, active: true, deletedAt: null };
  if ((await em.count(User, standing)) === 0) {
    throw new UnauthenticatedError('The token belongs to somebody who may no longer do this; sign in again.');
  }
}

function requireRank(principal: Principal, type: User['type']): void {
  if (type !== 'customer' && !principal.scopes.includes('users:admin')) {
    throw new ForbiddenError('Only administrators manage staff and administrators.');
  }
}

export function isSelf(principal: Principal, user: User): boolean {
  return principalName(principal) === `person:${user.id}`;
}

export function changedFields(user: User, facts: Partial<UserInput>): string[] {
  const known: UserInput = {
    email: user.email,
    first_name: user.firstName,
    last_name: user.lastName,
    type: user.type,
    locale: user.locale,
  };
  const fields = Object.keys(facts) as (keyof UserInput)[];
  return fields.filter((field) => facts[field] !== undefined && facts[field] !== known[field]);
}
