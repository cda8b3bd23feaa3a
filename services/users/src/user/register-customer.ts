import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CustomerInput } from './user.dto.ts';

/**
 * Makes sure that the customer exists, in one statement, so that parallel orders of one person agree. Names that an
 * order brings replace older ones; empty ones replace nothing, and a customer who stays the same keeps `updated_at`.
 * @returns the user's id
 */
export async function registerCustomer(em: EntityManager, customer: CustomerInput): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into "user" as known (id, email, first_name, last_name, type, locale, created_at, updated_at)
     values (?, ?, ?, ?, 'customer', ?, now(), now())
     on conflict ((lower(email))) do update set
       first_name = coalesce(nullif(excluded.first_name, ''), known.first_name),
       last_name = coalesce(nullif(excluded.last_name, ''), known.last_name),
       locale = excluded.locale,
       updated_at = case
         when excluded.first_name in ('', known.first_name) and excluded.last_name in ('', known.last_name)
           and excluded.locale = known.locale then known.updated_at
         else now()
       end
     returning id`,
    [randomUUIDv7(), customer.email, customer.first_name, customer.last_name, customer.locale],
  );
  return row!.id;
}
