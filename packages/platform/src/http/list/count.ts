import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { ListRows } from './list-rows.ts';

/** Counting stops here. */
const exactUpTo = 10_000;

/** What was found to have more rows is not counted again for a minute, but estimated at once. */
const large = new LRUCache<string, true>({ max: 1000, ttl: 60_000 });

export interface Count {
  count: number | null;
  estimated: boolean;
}

/**
 * How many rows a query has, at a bounded cost: exact up to ten thousand, the planner's estimate beyond.
 * @see https://wiki.postgresql.org/wiki/Count_estimate
 */
export async function countOf(
  em: EntityManager,
  query: ListRows<unknown>,
  wanted: 'exact' | 'none' | undefined,
): Promise<Count> {
  if (wanted === 'none') return { count: null, estimated: false };
  const matching = query.clearSelect().clearOrderBy().select(sql`1`.as('one'));
  if (wanted === 'exact') return { count: await rowsOf(em, matching), estimated: false };
  const { sql: statement, parameters } = matching.compile();
  const asked = JSON.stringify([statement, parameters]);
  if (!large.has(asked)) {
    const count = await rowsOf(em, matching.limit(exactUpTo + 1));
    if (count <= exactUpTo) return { count, estimated: false };
    large.set(asked, true);
  }
  return { count: Math.max(await estimateOf(matching), exactUpTo + 1), estimated: true };
}

async function rowsOf(em: EntityManager, matching: ListRows<unknown>): Promise<number> {
  const counted = em.getKysely().selectFrom(matching.as('matching')).select(sql<string>`count(*)`.as('count'));
  return Number((await counted.executeTakeFirstOrThrow()).count);
}

async function estimateOf(matching: ListRows<unknown>): Promise<number> {
  const [plan] = await matching.explain<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>('json');
  return plan!['QUERY PLAN'][0].Plan['Plan Rows'];
}
