import { createHash } from 'node:crypto';
import { addressKey } from '@astrall/platform/http/rate-limits.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** How often something may be done: `points` within `seconds`, per key. */
const limits = {
  /** A guess at one account's password. Whoever knows the password too waits no longer than this. */
  signInAccount: { points: 10, seconds: 900 },
  signInAddress: { points: 50, seconds: 900 },
  /** Wrong client secrets, bad codes and the like. */
  tokenFailure: { points: 30, seconds: 300 },
  tokenRequest: { points: 300, seconds: 60 },
  /** Mails to one person, whoever asks for them. */
  resetAccount: { points: 5, seconds: 3600 },
  resetAddress: { points: 20, seconds: 3600 },
  /** Tokens of reset links that are tried. */
  resetAttempt: { points: 30, seconds: 900 },
};

type LimitName = keyof typeof limits;

/** Limits that all instances share. They are counted in PostgreSQL: here a second of delay matters less than a guess. */
export interface Throttle {
  /** Counts one. @returns the seconds to wait when it is one too many, else 0 */
  take(name: LimitName, key: string): Promise<number>;
  /** The seconds to wait when the limit is used up, else 0. */
  waitFor(name: LimitName, key: string): Promise<number>;
  forget(name: LimitName, key: string): Promise<void>;
}

export function createThrottle(em: () => EntityManager): Throttle {
  const storeClient = { query: (query: Query) => run(em(), query) };
  const limiters = new Map(
    Object.entries(limits).map(([keyPrefix, { points, seconds: duration }]) => [
      keyPrefix,
      new RateLimiterPostgres({
        storeClient,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration,
      }),
    ]),
  );
  const limiter = (name: LimitName) => limiters.get(name)!;

  return {
    async take(name, key) {
      try {
        await limiter(name).consume(opaque(key));
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return secondsOf(refusal);
        throw refusal;
      }
    },
    async waitFor(name, key) {
      const used = await limiter(name).get(opaque(key));
      return used && used.consumedPoints >= limits[name].points ? secondsOf(used) : 0;
    },
    async forget(name, key) {
      await limiter(name).delete(opaque(key));
    },
  };
}

interface Query {
  text: string;
  values: unknown[];
}

async function run(em: EntityManager, { text, values }: Query) {
  const { rows, numAffectedRows } = await em.getKysely().executeQuery(CompiledQuery.raw(text, values));
  return { rows, rowCount: numAffectedRows === undefined ? rows.length : Number(numAffectedRows) };
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));

/** Addresses of people do not lie about in the table; one subscriber's network addresses are one key. */
const opaque = (key: string) => createHash('sha256').update(addressKey(key)).digest('base64url');
