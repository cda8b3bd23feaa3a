import type { Principal } from '@astrall/platform/auth/principal.ts';
import { ForbiddenError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { requireStanding } from '../user/user.policy.ts';

/**
 * Administrators manage every client. Others manage those that may do no more than their token, which a program has for
 * itself, or for an administrator who allowed it to manage clients and not all accounts: else it could make itself
 * another that may do everything.
 */
export async function requireReach(em: EntityManager, principal: Principal, scopes: string[]): Promise<void> {
  await requireStanding(em, principal);
  if (principal.kind === 'person' && principal.scopes.includes('users:admin')) return;
  if (scopes.every((scope) => principal.scopes.includes(scope))) return;
  throw new ForbiddenError('A program manages only clients whose scopes it has itself.');
}
