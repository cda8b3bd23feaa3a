import type { Principal } from '@astrall/platform/auth/principal.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { endAccess } from './end-access.ts';
import type { UserInput } from './user.dto.ts';
import type { User } from './user.entity.ts';
import { changedFields, requireChange } from './user.policy.ts';

/**
 * Changes what people set of a user; another address or type ends what the person signed in to.
 * @throws ForbiddenError when the caller may not make these changes
 */
export async function changeUser(
  em: EntityManager,
  principal: Principal,
  user: User,
  facts: Partial<UserInput>,
): Promise<void> {
  await requireChange(em, principal, user, facts);
  const fields = changedFields(user, facts);
  user.describe(facts);
  if (fields.includes('email') || fields.includes('type')) await endAccess(em, user.id);
}
