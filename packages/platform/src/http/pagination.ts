import type { Request } from 'express';
import { type SelectQueryBuilder, sql } from 'kysely';
import { InvalidError, NotFoundError } from '../errors.ts';

/** A page of a list, in the shape of Django REST framework's PageNumberPagination. */
export interface Page<Row> {
  count: number;
  next: string | null;
  previous: string | null;
  results: Row[];
}

/** Which page, from 1, and how many rows it holds. */
export interface PageRequest {
  page: number;
  pageSize: number;
}

/**
 * Reads one page of a query whose order is total, and links its neighbours.
 * @throws NotFoundError for a page past the end; the first page of an empty list exists
 */
export async function pageOf<Tables, From extends keyof Tables, Row>(
  request: Request,
  { page, pageSize }: PageRequest,
  query: SelectQueryBuilder<Tables, From, Row>,
): Promise<Page<Row>> {
  const counting = query.clearSelect().clearOrderBy().select(sql<string>`count(*)`.as('count'));
  const [counted, results] = await Promise.all([
    counting.executeTakeFirstOrThrow() as Promise<{ count: string }>,
    query
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
  ]);
  if (page > 1 && results.length === 0) throw new NotFoundError('There is no such page.');
  const count = Number(counted.count);
  return {
    count,
    next: page * pageSize < count ? linkTo(request, page + 1) : null,
    previous: page > 1 ? linkTo(request, page - 1) : null,
    results,
  };
}

const hostShape = /^(\[[0-9a-f:]+\]|[\w.-]+)(:\d{1,5})?$/i;

/** @throws InvalidError for a Host header that names no host */
function linkTo(request: Request, page: number): string {
  const host = request.get('host') ?? '';
  const { pathname, search } = new URL(request.originalUrl, 'http://path.only');
  const origin = `${request.protocol === 'https' ? 'https' : 'http'}://${host}`;
  if (!hostShape.test(host) || !URL.canParse(origin)) throw new InvalidError('The Host header names no host.');
  const url = new URL(`${pathname}${search}`, origin);
  url.searchParams.set('page', String(page));
  return url.href;
}
