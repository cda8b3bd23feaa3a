import { type RawBuilder, sql } from 'kysely';
import type { ListQuery } from './list-query.ts';

const listParameters: ReadonlySet<string> = new Set<keyof (ListQuery & { ordering: string; search: string })>([
  'page',
  'page_size',
  'cursor',
  'count',
  'ordering',
  'search',
]);

type Condition = (column: RawBuilder<unknown>, value: unknown) => RawBuilder<boolean>;

/** Columns of e-mail addresses, which are the same in any case. */
const addresses: ReadonlySet<string> = new Set(['email', 'recipient']);

/** Django's field lookups. A filter's values were checked against the document before they come here. */
const lookups: Record<string, Condition> = {
  exact: (column, value) => sql`${column} = ${value}`,
  iexact: (column, value) => sql`lower(${column}) = lower(${value})`,
  gte: (column, value) => sql`${column} >= ${value}`,
  lte: (column, value) => sql`${column} <= ${value}`,
  in: (column, value) => sql`${column} in (${sql.join(String(value).split(','))})`,
  isnull: (column, value) => (value ? sql`${column} is null` : sql`${column} is not null`),
};

/**
 * The conditions of a list's filters: `state=failed`, `created_at__gte=2026-01-01T00:00:00Z`,
 * `state__in=processing,failed`, `user_id__isnull=true`. A filter's name is its column's.
 */
export function filterConditions(table: string, query: object): RawBuilder<boolean>[] {
  return Object.entries(query)
    .filter(([name, value]) => value !== undefined && !listParameters.has(name))
    .map(([name, value]) => {
      const [field = name, given] = name.split('__');
      const lookup = given ?? (addresses.has(field) ? 'iexact' : 'exact');
      return lookups[lookup]!(sql.ref(`${table}.${field}`), value);
    });
}
