import { randomUUIDv7 } from 'node:crypto';
import { UnavailableError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CustomerInput } from './user.dto.ts';

/**
 * Makes sure that the customer exists, in one statement, so that parallel orders of one person agree. Names that an
 * order brings replace older ones; empty ones replace nothing, and a customer who stays the same keeps `updated_at`.
 *
 * An order's address is not proof of who ordered. So it changes nothing of staff, activates nobody, and brings nobody
 * back: who was deleted gets a new, empty account.
 * @returns the user's id
 */
export async function registerCustomer(em: EntityManager, customer: CustomerInput): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into "user" as known (id, email, first_name, last_name, type, locale, active, created_at, updated_at)
     values (?, ?, ?, ?, 'customer', ?, true, now(), now())
     on conflict ((lower(email))) where deleted_at is null do update set
       first_name = coalesce(nullif(excluded.first_name, ''), known.first_name),
       last_name = coalesce(nullif(excluded.last_name, ''), known.last_name),
       locale = excluded.locale,
       updated_at = case
         when excluded.first_name in ('', known.first_name) and excluded.last_name in ('', known.last_name)
           and excluded.locale = known.locale then known.updated_at
         else now()
       end
       where known.type = 'customer'
     returning id`,
    [randomUUIDv7(), customer.email, customer.first_name, customer.last_name, customer.locale],
  );
  if (row) return row.id;
  const [colleague] = await em.execute<{ id: string }[]>(
    'select id from "user" where lower(email) = lower(?) and deleted_at is null',
    [customer.email],
  );
  if (!colleague) throw new UnavailableError('The user changed meanwhile; try again.');
  return colleague.id;
}
