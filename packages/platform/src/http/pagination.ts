import type { Request } from 'express';
import { NotFoundError } from '../errors.ts';

/** A page of a list, in the shape of Django REST framework's PageNumberPagination. */
export interface Page<Row> {
  count: number;
  next: string | null;
  previous: string | null;
  results: Row[];
}

export interface PageRequest {
  page: number;
  pageSize: number;
}

interface PageSource<Row> {
  count(): Promise<number>;
  rows(limit: number, offset: number): Promise<Row[]>;
}

/**
 * Reads one page and links its neighbours.
 * @throws NotFoundError for a page past the end; the first page of an empty list exists
 */
export async function readPage<Row>(
  request: Request,
  { page, pageSize }: PageRequest,
  source: PageSource<Row>,
): Promise<Page<Row>> {
  const [count, results] = await Promise.all([source.count(), source.rows(pageSize, (page - 1) * pageSize)]);
  if (page > 1 && results.length === 0) throw new NotFoundError('There is no such page.');
  return {
    count,
    next: page * pageSize < count ? linkTo(request, page + 1) : null,
    previous: page > 1 ? linkTo(request, page - 1) : null,
    results,
  };
}

function linkTo(request: Request, page: number): string {
  const url = new URL(request.originalUrl, `${request.protocol}://${request.get('host') ?? 'localhost'}`);
  url.searchParams.set('page', String(page));
  return url.href;
}
