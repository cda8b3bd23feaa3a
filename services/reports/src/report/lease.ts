import { randomUUID } from 'node:crypto';
import { UnavailableError } from '@astrall/platform/errors.ts';
import type { MikroORM } from '@mikro-orm/postgresql';

/** A dead worker's report is free again after this; a living one renews in time. */
const leaseSeconds = 15;
const renewalMs = 4000;

/** The right to make one report. A worker that lost it finds no row to commit to. */
export interface Lease {
  token: string;
  release(): Promise<void>;
}

/**
 * Takes the lease on a pending report and keeps it while the work goes on.
 * @throws UnavailableError while another worker holds it: the event comes again
 */
export async function takeLease(orm: MikroORM, reportId: string): Promise<Lease> {
  const token = randomUUID();
  const taken = await orm.em.fork().execute(
    `update report set lease_token = ?, lease_until = now() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
     where id = ? and state = 'pending' and (lease_until is null or lease_until < now())
     returning id`,
    [token, reportId],
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
