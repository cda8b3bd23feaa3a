import { ownerOf, type Principal } from '@astrall/platform/auth/principal.ts';
import { ConflictError, InvalidError } from '@astrall/platform/errors.ts';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { User } from '../user/user.entity.ts';
import type { BirthProfileCreation } from './birth-profile.dto.ts';
import { BirthProfile } from './birth-profile.entity.ts';

/**
 * Adds a profile to a user the caller may see.
 * @throws InvalidError for another user, and for birth data that cannot be
 */
export async function createBirthProfile(
  em: EntityManager,
  principal: Principal,
  { user_id, ...data }: BirthProfileCreation,
): Promise<BirthProfile> {
  const id = user_id ?? (principal.kind === 'person' ? principal.subject : undefined);
  if (!id) throw new InvalidError('Some fields are not acceptable.', { user_id: ['is required'] });
  const owner = ownerOf(principal);
  const visible = owner === undefined || owner === id.toLowerCase();
  const user = visible && (await em.findOne(User, { id, deletedAt: null }));
  if (!user) throw new InvalidError('Some fields are not acceptable.', { user_id: ['is not a user there is'] });
  const profile = BirthProfile.of(user, data);
  await em.persist(profile).flush();
  return profile;
}

export function explainDuplicate(error: unknown): never {
  if (error instanceof UniqueConstraintViolationException) {
    throw new ConflictError('The user has a birth profile with this data already.', { cause: error });
  }
  throw error;
}
