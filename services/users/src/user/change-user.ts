import type { Principal } from '@astrall/platform/auth/principal.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Credential } from '../identity/credential/credential.entity.ts';
import { endAccess } from './end-access.ts';
import type { UserInput } from './user.dto.ts';
import type { User } from './user.entity.ts';
import { changedFields, isSelf, requireChange } from './user.policy.ts';

/**
 * Changes what people set of a user; another address or type ends what the person signed in to, and an address that
 * somebody else gives them ends their password.
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
  const address = user.email.toLowerCase();
  user.describe(facts);
  if (fields.includes('email') || fields.includes('type')) await endAccess(em, user.id);
  // Who set it may have read the mails at an address that was wrong. After `endAccess`, which waits for a reset under way.
  const isReadElsewhere = user.email.toLowerCase() !== address && !isSelf(principal, user);
  if (isReadElsewhere) await em.nativeDelete(Credential, { user: user.id });
}
