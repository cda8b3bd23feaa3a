import type { Request } from 'express';
import { type Expression, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { type Page, type PageRequest, readPage } from '../http/pagination.ts';

/** A timestamp as it goes out: ISO 8601 in UTC with milliseconds. */
export function isoTime<Time extends string | null>(column: Expression<Time>): RawBuilder<Time> {
  return sql<Time>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** One page of a query whose order is total. */
export function pageOf<Tables, From extends keyof Tables, Row>(
  request: Request,
  page: PageRequest,
  query: SelectQueryBuilder<Tables, From, Row>,
): Promise<Page<Row>> {
  return readPage(request, page, {
    async count() {
      const counted = query.clearSelect().clearOrderBy().select(sql<string>`count(*)`.as('count'));
      return Number(((await counted.executeTakeFirstOrThrow()) as { count: string }).count);
    },
    rows: (limit, offset) => query.limit(limit).offset(offset).execute(),
  });
}
