import { insertedOnce } from '@astrall/platform/database/conflicts.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { User } from '../user/user.entity.ts';
import type { BirthProfileInput } from './birth-profile.dto.ts';
import { BirthProfile } from './birth-profile.entity.ts';

/**
 * Inserts the profile unless the user has it; its fingerprint finds it either way.
 * @throws NotFoundError for an unknown user, InvalidError for birth data that cannot be
 */
export async function keepBirthProfile(
  em: EntityManager,
  userId: string,
  data: BirthProfileInput,
): Promise<BirthProfile> {
  const user = await em.findOne(User, userId);
  if (!user) throw new NotFoundError('There is no such user.');
  const profile = BirthProfile.of(user, data);
  await insertedOnce(() => em.fork().persist(profile).flush());
  return profile;
}
