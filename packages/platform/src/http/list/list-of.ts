import { DriverException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Request } from 'express';
import { type SelectQueryBuilder, sql } from 'kysely';
import { NotFoundError } from '../../errors.ts';
import { countOf } from './count.ts';
import { type Cursor, readCursor, refused, writeCursor } from './cursor.ts';
import { filterConditions } from './filters.ts';
import { linkTo } from './link.ts';
import type { ListQuery, PageLinks } from './list-query.ts';
import type { ListRows } from './list-rows.ts';
import { after, type OrderKey, ordered, readOrdering, reversed } from './ordering.ts';
import { matches } from './search.ts';

interface List<Tables, From extends keyof Tables, Row> {
  em: EntityManager;
  /** The table the filters and the ordering speak of: their names are its columns'. */
  table: string;
  /** What the caller may see, as it goes out; neither ordered nor limited. */
  rows: SelectQueryBuilder<Tables, From, Row>;
  /** Used when the caller names none: `-created_at`. */
  ordering: string;
}

/**
 * One page of a list: filtered, searched, ordered and counted as the query asks. `next` and `previous` go on by keyset,
 * so that following them costs the same at row ten and at row ten million.
 * @throws NotFoundError for a page past the end; the first page of an empty list exists
 */
export async function listOf<Tables, From extends keyof Tables, Row>(
  request: Request,
  query: ListQuery & { ordering?: string; search?: string },
  list: List<Tables, From, Row>,
): Promise<PageLinks & { results: Row[] }> {
  const { table } = list;
  const ordering = query.ordering ?? list.ordering;
  const keys = readOrdering(ordering);
  const cursor = query.cursor === undefined ? undefined : readCursor(query.cursor, ordering, keys.length);
  const page = query.page ?? 1;
  const pageSize = query.page_size ?? 10;

  let matching = list.rows as unknown as ListRows<Row>;
  for (const condition of filterConditions(table, query)) matching = matching.where(condition);
  if (query.search) matching = matching.where(matches(table, query.search));

  const walk = cursor?.backwards ? reversed(keys) : keys;
  let rows = ordered(matching, table, walk).limit(pageSize + 1);
  if (cursor) rows = rows.where(after(table, walk, cursor.values));
  else if (page > 1) rows = rows.offset((page - 1) * pageSize);

  const [read, counted] = await Promise.all([
    rows.select(keyValues(table, keys)).execute().catch(refuseForeignValues(cursor)) as unknown as Promise<
      (Row & KeyValues)[]
    >,
    cursor ? { count: cursor.count, estimated: cursor.estimated } : countOf(list.em, matching, query.count),
  ]);
  const more = read.length > pageSize;
  const found = read.slice(0, pageSize);
  if (cursor?.backwards) found.reverse();
  if (found.length === 0 && page > 1 && !cursor) throw new NotFoundError('There is no such page.');

  const link = (row: KeyValues | undefined, backwards: boolean) => {
    const values = row && keys.map((_, index) => row[keyColumn(index)]!);
    return values ? linkTo(request, writeCursor({ ordering, values, backwards, ...counted })) : null;
  };
  const hasNext = cursor?.backwards || more;
  const hasPrevious = cursor ? !cursor.backwards || more : page > 1;
  return {
    count: counted.count,
    count_is_estimate: counted.estimated,
    next: hasNext ? link(found.at(-1), false) : null,
    previous: hasPrevious ? link(found[0], true) : null,
    results: found.map(withoutKeyValues),
  };
}

/** Beside a row's own columns, the values it is ordered by. */
const keyPrefix = 'list_key_';
type KeyValues = Record<`${typeof keyPrefix}${number}`, string>;
const keyColumn = (index: number) => `${keyPrefix}${index}` as const;

/** The values a row is ordered by, exact to the microsecond that the row itself may not show. */
function keyValues(table: string, keys: OrderKey[]) {
  return keys.map(({ field }, index) => sql<string>`${sql.ref(`${table}.${field}`)}::text`.as(keyColumn(index)));
}

/** A copy: deleting members would leave an object that is slow to write as JSON. */
function withoutKeyValues<Row>(row: Row & KeyValues): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith(keyPrefix))) as Row;
}

/** Class 22 of PostgreSQL's errors: a value that is none of the column's type. Only a cursor we did not write has one. */
function refuseForeignValues(cursor: Cursor | undefined) {
  return (error: unknown): never => {
    const code = error instanceof DriverException ? error.code : (error as { code?: string }).code;
    throw cursor && code?.startsWith('22') ? refused('is not one of ours') : error;
  };
}
