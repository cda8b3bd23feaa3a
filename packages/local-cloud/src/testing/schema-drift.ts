import type { connectDatabase } from '@astrall/platform/database/orm.ts';

type Orm = Awaited<ReturnType<typeof connectDatabase>>;

/**
 * The SQL that would bring the migrated schema to what the entities say: empty when they agree. Check constraints,
 * generated columns and GIN indexes are left out, since entities do not state them; what entities do state is compared
 * in full.
 */
export async function schemaDrift(orm: Orm): Promise<string> {
  const schema = orm.config.get('schema');
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false, schema });
  const unstated: { name: string }[] = await orm.em.fork().execute(
    `select conname as name from pg_constraint where contype = 'c' and connamespace = ?::regnamespace
     union all
     select relname from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
     where (indexprs is not null or amname = 'gin') and relnamespace = ?::regnamespace
     union all
     select attname from pg_attribute join pg_class on pg_class.oid = attrelid
     where attgenerated <> '' and relnamespace = ?::regnamespace`,
    [schema, schema, schema],
  );
  const drops = new Set(
    unstated.flatMap(({ name }) => [
      `drop constraint "${name}";`,
      `drop index "${schema}"."${name}";`,
      `drop column "${name}";`,
    ]),
  );
  return sql
    .split('\n')
    .filter((line) => line.trim() !== '' && !drops.has(line.replace(/^alter table \S+ /, '')))
    .join('\n');
}
