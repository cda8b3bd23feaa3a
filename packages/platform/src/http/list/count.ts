import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { ListRows } from './list-rows.ts';

/** Counting stops here. */
const exactUpTo = 10_000;

/** Counting more than this takes longer than reading the page. */
const quickUpTo = 1000;

/** What took long to count, or was too much, is for a while told as it was found then. */
const found = new LRUCache<string, number>({ max: 1000 });
const countedForMs = 5000;
const estimatedForMs = 60_000;

export interface Count {
  count: number | null;
  estimated: boolean;
}

/**
 * How many rows a query has, at a bounded cost: exact up to ten thousand, the planner's estimate beyond. A count of more
 * than a thousand serves for five seconds, and then is an estimate too.
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
  const known = found.get(asked);
  if (known !== undefined) return { count: known, estimated: true };
  const count = await rowsOf(em, matching.limit(exactUpTo + 1));
  if (count <= exactUpTo) {
    if (count > quickUpTo) found.set(asked, count, { ttl: countedForMs });
    return { count, estimated: false };
  }
  const estimate = Math.max(await estimateOf(matching), exactUpTo + 1);
  found.set(asked, estimate, { ttl: estimatedForMs });
  return { count: estimate, estimated: true };
}

async function rowsOf(em: EntityManager, matching: ListRows<unknown>): Promise<number> {
  const counted = em.getKysely().selectFrom(matching.as('matching')).select(sql<string>`count(*)`.as('count'));
  return Number((await counted.executeTakeFirstOrThrow()).count);
}

async function estimateOf(matching: ListRows<unknown>): Promise<number> {
  const [plan] = await matching.explain<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>('json');
  return plan!['QUERY PLAN'][0].Plan['Plan Rows'];
}
