import { randomUUID } from 'node:crypto';
import { UnavailableError } from '@astrall/platform/errors.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Report } from './report.entity.ts';

/** A dead worker's report is free again after this; a living one renews in time. */
const leaseSeconds = 15;
const renewalMs = 4000;

/** The right to make one report. A worker that lost it finds no row to commit to. */
export interface Lease {
  token: string;
  /** Which attempt at the report this is, from 1. */
  attempt: number;
  release(): Promise<void>;
}

/**
 * Takes the lease on a pending report, as it was read, and keeps it while the work goes on.
 * @throws UnavailableError while another worker holds it, or when it changed: the event comes again
 */
export async function takeLease(orm: MikroORM, { id: reportId, birthProfileId }: Report): Promise<Lease> {
  const token = randomUUID();
  const taken = await orm.em.fork().execute(
    `update report set lease_token = ?, lease_until = now() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
     where id = ? and birth_profile_id = ? and state = 'pending' and (lease_until is null or lease_until < now())
     returning attempts`,
    [token, reportId, birthProfileId],
  );
  if (taken.length === 0) throw new UnavailableError('Another worker is making this report.');

  const renewal = setInterval(() => {
    const renew = `update report set lease_until = now() + make_interval(secs => ${leaseSeconds}) where id = ? and lease_token = ?`;
    orm.em
      .fork()
      .execute(renew, [reportId, token])
      .catch(() => {});
  }, renewalMs);

  return {
    token,
    attempt: Number(taken[0]!['attempts']),
    async release() {
      clearInterval(renewal);
      const free = 'update report set lease_token = null, lease_until = null where id = ? and lease_token = ?';
      await orm.em
        .fork()
        .execute(free, [reportId, token])
        .catch(() => {});
    },
  };
}
