import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { BirthProfileView } from './birth-profile.dto.ts';

export function selectBirthProfiles(em: EntityManager) {
  return em
    .getKysely<{ birth_profile: BirthProfileView & { fingerprint: string } }>()
    .selectFrom('birth_profile')
    .select(['id', 'user_id', 'person_name', 'birth_time', 'birth_place', 'birth_country'])
    .select(({ ref }) => [
      sql<string>`to_char(${ref('birth_date')}, 'YYYY-MM-DD')`.as('birth_date'),
      isoTime(ref('created_at')).as('created_at'),
    ]);
}
