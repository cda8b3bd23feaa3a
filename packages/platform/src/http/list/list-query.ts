import type { PageNumber, PageSize } from '../wire-types.ts';

/** What every list takes. A list adds `ordering` with its own keys, and its filters. */
export interface ListQuery {
  /**
   * The page to read, from 1. Far pages are cheaper to reach by following `next`.
   * @default 1
   */
  page?: PageNumber;
  /**
   * How many rows a page holds.
   * @default 10
   */
  page_size?: PageSize;
  /**
   * Where to go on, out of `next` or `previous` of an earlier answer. Opaque.
   * @maxLength 2000 must have 2000 characters at most
   */
  cursor?: string;
  /**
   * By default the count is exact up to 10000 and an estimate beyond; one of more than 1000 may be five seconds old, and
   * is an estimate then. `exact` counts everything, `none` nothing.
   */
  count?: 'exact' | 'none';
}

/** A list that can be searched. */
export interface SearchQuery extends ListQuery {
  /**
   * Words to search for, regardless of case and accents. Every word has to occur.
   * @maxLength 200 must have 200 characters at most
   */
  search?: string;
}

/** A page of a list, in the shape of Django REST framework's PageNumberPagination; a list adds its `results`. */
export interface PageLinks {
  /**
   * How many rows match; null when it was not asked for.
   * @isInt must be a whole number
   */
  count: number | null;
  /** Whether `count` is not exact: beyond 10000 matches it is the planner's estimate, beyond 1000 it can be of just before. */
  count_is_estimate: boolean;
  next: string | null;
  previous: string | null;
}
