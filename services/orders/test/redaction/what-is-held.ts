import type { OrdersWorld } from '../orders-world.ts';

/** Every row of every table, as text. */
export async function whatIsHeld({ context }: OrdersWorld): Promise<string> {
  const em = context.orm.em.fork();
  const tables = await em.execute<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = current_schema()`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) =>
      em.fork().execute(`select coalesce(string_agg(t::text, E'\\n'), '') as text from "${name}" t`),
    ),
  );
  return rows.map(([row]) => String(row!['text'])).join('\n');
}
