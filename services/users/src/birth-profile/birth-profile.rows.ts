import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Deleted } from '../user/user.dto.ts';
import type { BirthProfileView } from './birth-profile.dto.ts';

/** @param owner whose profiles alone are seen; undefined for all */
export function selectBirthProfiles(em: EntityManager, owner?: string, deleted?: Deleted) {
  const profiles = em
    .getKysely<{ birth_profile: BirthProfileView }>()
    .selectFrom('birth_profile')
    .select(['id', 'user_id', 'person_name'])
    .select(({ ref }) => [sql<string>`to_char(${ref('birth_date')}, 'YYYY-MM-DD')`.as('birth_date')])
    .select(['birth_time', 'birth_place', 'birth_country'])
    .select(({ ref }) => [
      isoTime(ref('created_at')).as('created_at'),
      isoTime(ref('updated_at')).as('updated_at'),
      isoTime(ref('deleted_at')).as('deleted_at'),
    ]);
  return profiles
    .$if(owner !== undefined, (query) => query.where('user_id', '=', owner!))
    .$if(deleted === undefined, (query) => query.where('deleted_at', 'is', null))
    .$if(deleted === 'only', (query) => query.where('deleted_at', 'is not', null));
}
