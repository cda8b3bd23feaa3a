import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Deleted, UserView } from './user.dto.ts';

/** @param owner whose row alone is seen; undefined for all */
export function selectUsers(em: EntityManager, owner?: string, deleted?: Deleted) {
  const users = em
    .getKysely<{ user: UserView }>()
    .selectFrom('user')
    .select(['id', 'email', 'first_name', 'last_name', 'full_name', 'type', 'active', 'locale'])
    .select(({ ref }) => [
      isoTime(ref('created_at')).as('created_at'),
      isoTime(ref('updated_at')).as('updated_at'),
      isoTime(ref('deleted_at')).as('deleted_at'),
    ]);
  return users
    .$if(owner !== undefined, (query) => query.where('id', '=', owner!))
    .$if(deleted === undefined, (query) => query.where('deleted_at', 'is', null))
    .$if(deleted === 'only', (query) => query.where('deleted_at', 'is not', null));
}
