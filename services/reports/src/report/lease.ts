import { randomUUID } from 'node:crypto';
import { UnavailableError } from '@astrall/platform/errors.ts';
import type { MikroORM } from '@mikro-orm/postgresql';

/** What a dead worker was making is free again after this; a living one renews in time. */
const leaseSeconds = 15;
const renewalMs = 4000;

/** A row that is `pending` until somebody has made what it stands for. */
interface Leased {
  table: 'report' | 'document' | 'variant';
  id: string;
  /** Columns that must be as they were read. */
  unchanged?: Record<string, string>;
  /** Said while another worker holds the lease. */
  busy: string;
}

/** The right to make one thing. A worker that lost it finds no row to commit to. */
export interface Lease {
  token: string;
  /** Which attempt this is, from 1. */
  attempt: number;
  release(): Promise<void>;
}

/**
 * Takes the lease on a pending row, and keeps it while the work goes on.
 * @throws UnavailableError while another worker holds it, or when it changed: the event comes again
 */
export async function takeLease(orm: MikroORM, { table, id, unchanged = {}, busy }: Leased): Promise<Lease> {
  const token = randomUUID();
  const conditions = Object.keys(unchanged).map((column) => ` and ${column} = ?`);
  const taken = await orm.em.fork().execute(
    `update ${table} set lease_token = ?, lease_until = now() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
     where id = ?${conditions.join('')} and state = 'pending' and (lease_until is null or lease_until < now())
     returning attempts`,
    [token, id, ...Object.values(unchanged)],
  );
  if (taken.length === 0) throw new UnavailableError(busy);

  const renewal = setInterval(() => {
    const renew = `update ${table} set lease_until = now() + make_interval(secs => ${leaseSeconds}) where id = ? and lease_token = ?`;
    orm.em
      .fork()
      .execute(renew, [id, token])
      .catch(() => {});
  }, renewalMs);

  return {
    token,
    attempt: Number(taken[0]!['attempts']),
    async release() {
      clearInterval(renewal);
      const free = `update ${table} set lease_token = null, lease_until = null where id = ? and lease_token = ?`;
      await orm.em
        .fork()
        .execute(free, [id, token])
        .catch(() => {});
    },
  };
}
