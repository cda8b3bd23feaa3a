import { NotFoundError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { User } from '../user/user.entity.ts';
import type { BirthProfileInput } from './birth-profile.dto.ts';
import { BirthProfile } from './birth-profile.entity.ts';

/**
 * Inserts the profile unless the user has it, in one statement, so that parallel orders agree.
 * @returns the profile's id
 * @throws NotFoundError for an unknown user, InvalidError for birth data that cannot be
 */
export async function keepBirthProfile(em: EntityManager, userId: string, data: BirthProfileInput): Promise<string> {
  const user = await em.findOne(User, { id: userId, deletedAt: null });
  if (!user) throw new NotFoundError('There is no such user.');
  const profile = BirthProfile.of(user, data);
  const [row] = await em.execute<{ id: string }[]>(
    `insert into birth_profile as known (id, user_id, person_name, birth_date, birth_time, birth_place, birth_country,
       fingerprint, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, now(), now())
     on conflict (user_id, fingerprint) where deleted_at is null do update set fingerprint = known.fingerprint
     returning id`,
    [
      profile.id,
      user.id,
      profile.personName,
      profile.birthDate,
      profile.birthTime,
      profile.birthPlace,
      profile.birthCountry,
      profile.fingerprint,
    ],
  );
  return row!.id;
}
