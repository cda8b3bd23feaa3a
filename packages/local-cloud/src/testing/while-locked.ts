import { setTimeout as delay } from 'node:timers/promises';
import type { connectDatabase } from '@astrall/platform/database/orm.ts';

/**
 * Keeps writers of a table waiting while something is done with one that waits.
 * @param begin starts what will wait
 * @param meanwhile runs once it does
 * @returns what both came to
 */
export async function whileLocked<First, Second>(
  { orm }: { orm: Awaited<ReturnType<typeof connectDatabase>> },
  table: string,
  begin: () => Promise<First>,
  meanwhile: () => Promise<Second>,
): Promise<[First, Second]> {
  const em = orm.em.fork();
  await em.begin();
  await em.execute(`lock table ${table} in exclusive mode`);
  const first = begin();
  for (;;) {
    const [waiting] = await em.execute('select from pg_locks where not granted and relation = ?::regclass', [table]);
    if (waiting) break;
    await delay(10);
  }
  const second = await meanwhile();
  await em.rollback();
  return [await first, second];
}
