import type { EntityManager } from '@mikro-orm/postgresql';

/** What the other services know customers of orders by. */
export interface Ties {
  userIds: string[];
  birthProfileIds: string[];
}

/**
 * What has to be forgotten with erased orders: accounts that have no other order, and the birth profiles that no other
 * order and no subscription is for. Whoever bought something else, at another shop perhaps, keeps what that takes.
 */
export async function tiesOf(em: EntityManager, orderIds: string[]): Promise<Ties> {
  const users = await em.execute<{ id: string }[]>(
    `select distinct user_id as id from "order" as gone where id = any(?::uuid[]) and user_id is not null
       and not exists (select from "order" where user_id = gone.user_id and erased_at is null)`,
    [arrayOf(orderIds)],
  );
  const userIds = users.map(({ id }) => id);
  const profiles = await em.execute<{ id: string }[]>(
    `select distinct birth_profile_id as id from order_line as gone join "order" on "order".id = order_id
     where order_id = any(?::uuid[]) and birth_profile_id is not null
       and not exists (select from order_line join "order" on "order".id = order_id
         where birth_profile_id = gone.birth_profile_id and erased_at is null)
       and not exists (select from subscription
         where subscription.user_id = "order".user_id and subscription.birth_profile_id = gone.birth_profile_id
           and not subscription.user_id = any(?::uuid[]))`,
    [arrayOf(orderIds), arrayOf(userIds)],
  );
  return { userIds, birthProfileIds: profiles.map(({ id }) => id) };
}

/** The orders are nobody's from now on. */
export async function forgetTies(em: EntityManager, orderIds: string[]): Promise<void> {
  await em.transactional(async (transaction) => {
    const ids = [arrayOf(orderIds)];
    await transaction.execute(
      'update "order" set user_id = null, customer_since = null where id = any(?::uuid[])',
      ids,
    );
    await transaction.execute('update order_line set birth_profile_id = null where order_id = any(?::uuid[])', ids);
  });
}

/** UUIDs as an array of PostgreSQL. */
function arrayOf(ids: string[]): string {
  return `{${ids.join()}}`;
}
