import type { connectDatabase } from '@astrall/platform/database/orm.ts';

type Orm = Awaited<ReturnType<typeof connectDatabase>>;

/**
 * The SQL that would bring the migrated schema to what the entities say: empty when they agree. Check constraints,
 * triggers, generated columns and GIN indexes are left out, since entities do not state them; what entities do state is
 * compared in full.
 */
export async function schemaDrift(orm: Orm): Promise<string> {
  const schema = orm.config.get('schema')!;
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false, schema });
  const lines = sql.split('\n').filter((line) => line.trim() !== '');
  const sound = new Set([...(await unstatedDrops(orm, schema)), ...(await sameIndexes(orm, schema, lines))]);
  return lines.filter((line) => !partsOf(line).every((part) => sound.has(part))).join('\n');
}

/** `alter table "user" drop column "a", drop column "b";` in its parts. */
function partsOf(line: string): string[] {
  const statement = line.replace(/;$/, '');
  if (/^drop (trigger|function) if exists /.test(statement)) return [];
  if (!statement.startsWith('alter table ')) return [statement];
  return statement.replace(/^alter table \S+ /, '').split(', ');
}

async function unstatedDrops(orm: Orm, schema: string): Promise<string[]> {
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
  return unstated.flatMap(({ name }) => [
    `drop constraint "${name}"`,
    `drop index "${schema}"."${name}"`,
    `drop column "${name}"`,
  ]);
}

/**
 * Indexes that MikroORM would make anew as they are: it looks for the sort order of `id` and finds that of `user_id`
 * when that comes first.
 */
async function sameIndexes(orm: Orm, schema: string, lines: string[]): Promise<string[]> {
  const plain = (definition: string) => definition.toLowerCase().replace(/"|;$| using btree/g, '');
  const indexes: { indexname: string; indexdef: string }[] = await orm.em
    .fork()
    .execute('select indexname, indexdef from pg_indexes where schemaname = ?', [schema]);
  return indexes.flatMap(({ indexname, indexdef }) => {
    const made = lines.find((line) => plain(line) === plain(indexdef));
    return made ? [made.replace(/;$/, ''), `drop index "${schema}"."${indexname}"`] : [];
  });
}
