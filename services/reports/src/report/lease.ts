import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseFault } from '@astrall/platform/database/database-fault.ts';
import { AppError, BusyError, TimeoutError } from '@astrall/platform/errors.ts';
import type { MikroORM } from '@mikro-orm/postgresql';

/** What a dead worker was making is free again after this; a living one renews in time. */
const leaseSeconds = 15;
const renewalMs = 4000;
const releaseRetryMs = 1000;

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
  /** Attempts that came to nothing for reasons of ours; this one counts until it ends, for its worker may be killed. */
  faults: number;
  /** This attempt came to nothing for a passing reason. */
  forgive(): void;
}

/**
 * Does the work, and commits what it came to, under the lease on a pending row. A database that cannot be asked
 * meanwhile is a passing reason, wherever it fails.
 * @throws BusyError while another worker holds the lease, or when the row changed: the event comes again
 */
export async function underLease<Answer>(
  orm: MikroORM,
  leased: Leased,
  work: (lease: Lease) => Promise<Answer>,
): Promise<Answer> {
  const lease = await takeLease(orm, leased);
  try {
    return await work(lease);
  } catch (error) {
    if (databaseFault(error)) lease.forgive();
    throw error;
  } finally {
    await lease.release();
  }
}

async function takeLease(orm: MikroORM, { table, id, unchanged = {}, busy }: Leased) {
  const token = randomUUID();
  const conditions = Object.keys(unchanged).map((column) => ` and ${column} = ?`);
  const taken = await orm.em.fork().execute(
    `update ${table} set lease_token = ?, lease_until = now() + make_interval(secs => ${leaseSeconds}),
       attempts = attempts + 1, faults = faults + 1
     where id = ?${conditions.join('')} and state = 'pending' and (lease_until is null or lease_until < now())
     returning faults`,
    [token, id, ...Object.values(unchanged)],
  );
  if (taken.length === 0) throw new BusyError(busy);

  const renewal = setInterval(() => {
    const renew = `update ${table} set lease_until = now() + make_interval(secs => ${leaseSeconds}) where id = ? and lease_token = ?`;
    orm.em
      .fork()
      .execute(renew, [id, token])
      .catch(() => {});
  }, renewalMs);
  let forgiven = 0;

  return {
    token,
    faults: Number(taken[0]!['faults']),
    forgive() {
      forgiven = 1;
    },
    /** Tries for as long as the lease would hold anyway: a fault that is forgiven must not stay for want of a database. */
    async release() {
      clearInterval(renewal);
      const free = `update ${table} set lease_token = null, lease_until = null, faults = faults - ? where id = ? and lease_token = ?`;
      for (const deadline = Date.now() + leaseSeconds * 1000; ; await wait(releaseRetryMs)) {
        try {
          await orm.em.fork().execute(free, [forgiven, id, token]);
          return;
        } catch {
          if (Date.now() > deadline) return;
        }
      }
    },
  };
}

/**
 * What an attempt comes to. After too many that came to nothing, `giveUp` says it: also when nobody was left to say why,
 * since a thing that kills its workers would do so for ever.
 * @throws what the work throws, when it is to be tried again
 */
export async function attempt<End>(
  lease: Lease,
  mostFaults: number,
  work: () => Promise<End>,
  giveUp: (error: unknown) => End,
): Promise<End> {
  if (lease.faults > mostFaults) return giveUp(new Error('its attempts ended without a word'));
  try {
    return await work();
  } catch (error) {
    // What is unavailable comes back; what takes too long takes too long again.
    const isPassing = databaseFault(error) || (error instanceof AppError && !(error instanceof TimeoutError));
    if (isPassing) lease.forgive();
    if (isPassing || lease.faults < mostFaults) throw error;
    return giveUp(error);
  }
}
