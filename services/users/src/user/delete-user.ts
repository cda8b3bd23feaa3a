import type { Principal } from '@astrall/platform/auth/principal.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BirthProfile } from '../birth-profile/birth-profile.entity.ts';
import { endAccess } from './end-access.ts';
import type { User } from './user.entity.ts';
import { requireManagement } from './user.policy.ts';

/** The user's birth profiles go with them, and come back with them: they bear the same moment. */
export async function deleteUser(em: EntityManager, principal: Principal, user: User): Promise<void> {
  await requireManagement(em, principal, user);
  user.delete();
  await em.nativeUpdate(BirthProfile, { user: user.id, deletedAt: null }, { deletedAt: user.deletedAt });
  await endAccess(em, user.id);
}

/** @see deleteUser */
export async function restoreUser(em: EntityManager, principal: Principal, user: User): Promise<void> {
  await requireManagement(em, principal, user);
  if (user.deletedAt === null) return;
  await em.nativeUpdate(BirthProfile, { user: user.id, deletedAt: user.deletedAt }, { deletedAt: null });
  user.restore();
}
