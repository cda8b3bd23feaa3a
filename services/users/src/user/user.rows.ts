import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UserView } from './user.dto.ts';

export function selectUsers(em: EntityManager) {
  return em
    .getKysely<{ user: UserView }>()
    .selectFrom('user')
    .select(['id', 'email', 'first_name', 'last_name', 'type', 'locale'])
    .select(({ ref }) => [isoTime(ref('created_at')).as('created_at'), isoTime(ref('updated_at')).as('updated_at')])
    .orderBy('user.created_at', 'desc')
    .orderBy('id', 'desc');
}
