import type { EntityManager } from '@mikro-orm/postgresql';
import type { Deleted } from './user.dto.ts';
import { User } from './user.entity.ts';
import { selectUsers } from './user.rows.ts';

export const missing = 'There is no such user.';

/** A user as the caller may change one. */
export function userResource(id: string, owner?: string, deleted?: Deleted) {
  const view = (em: EntityManager) => selectUsers(em, owner, deleted).where('id', '=', id).executeTakeFirst();
  return { entity: User, id, missing, view };
}
