import type { Principal } from '@astrall/platform/auth/principal.ts';
import { ForbiddenError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { requireStanding } from '../user/user.policy.ts';

/**
 * Administrators manage every client. A program manages those that may do no more than itself: else one that only
 * manages clients could make itself another that may do everything.
 */
export async function requireReach(em: EntityManager, principal: Principal, scopes: string[]): Promise<void> {
  await requireStanding(em, principal);
  if (principal.kind === 'person' || scopes.every((scope) => principal.scopes.includes(scope))) return;
  throw new ForbiddenError('A program manages only clients whose scopes it has itself.');
}
