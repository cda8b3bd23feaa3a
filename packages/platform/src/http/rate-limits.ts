import { isIPv6 } from 'node:net';
import type { Request, RequestHandler, Response } from 'express';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Principal, principalName } from '../auth/principal.ts';
import { RateLimitedError } from '../errors.ts';
import type { Logger } from '../observability/logger.ts';
import type { ServiceConfig } from '../service-config.ts';
import { isMachineTraffic } from './machine-traffic.ts';
import { type Limiters, shareLimits } from './shared-limits.ts';

export type RateLimitConfig = Pick<
  ServiceConfig,
  'RATE_LIMIT_PER_MINUTE' | 'RATE_LIMIT_ADDRESS_PER_MINUTE' | 'REDIS_URL'
>;

export interface RateLimits {
  /** Counts a request for its address, before anything is known of the caller. */
  perAddress: RequestHandler;
  /** Counts a request for its caller. @throws RateLimitedError */
  perClient(request: Request, principal: Principal): Promise<void>;
  close(): Promise<void>;
}

/** Counts in this process, or in Redis for all instances together. */
export function createRateLimits(service: string, config: RateLimitConfig, logger: Logger): RateLimits {
  const limit = (kind: string, points: number) =>
    new RateLimiterMemory({ keyPrefix: `${service}:${kind}`, points, duration: 60 });
  const inMemory = {
    address: limit('address', config.RATE_LIMIT_ADDRESS_PER_MINUTE),
    client: limit('client', config.RATE_LIMIT_PER_MINUTE),
  };
  let limiters: Limiters = inMemory;
  const shared = config.REDIS_URL ? shareLimits(config.REDIS_URL, inMemory, logger) : undefined;
  shared?.then((loaded) => {
    limiters = loaded.limiters;
  });
  return {
    perAddress(request, response, next) {
      if (isMachineTraffic(request)) return next();
      count(limiters.address, addressKey(request.ip), response).then(() => next(), next);
    },
    async perClient(request, principal) {
      // Our own services work at the pace of their queues; refusing them only moves the work.
      if (principal.kind !== 'service') await count(limiters.client, principalName(principal), request.res!);
    },
    async close() {
      (await shared)?.close();
    },
  };
}

async function count(limiter: RateLimiterAbstract, key: string, response: Response): Promise<void> {
  const counted = await limiter.consume(key).catch((refused: unknown) => refused);
  if (!(counted instanceof RateLimiterRes)) throw counted;
  const seconds = Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
  tell(response, limiter.points, counted.remainingPoints, seconds);
  if (counted.consumedPoints > limiter.points) {
    throw new RateLimitedError(`Too many requests; try again in ${seconds} s.`, seconds);
  }
}

/**
 * The limit that is nearest to its end, of those a request counts for.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06 the fields that clients know
 */
function tell(response: Response, limit: number, remaining: number, seconds: number): void {
  const told = response.getHeader('RateLimit-Remaining');
  if (told !== undefined && Number(told) < remaining) return;
  response.setHeader('RateLimit-Limit', limit);
  response.setHeader('RateLimit-Remaining', remaining);
  response.setHeader('RateLimit-Reset', seconds);
}

/** One subscriber owns a whole /64 of IPv6, so its addresses count together. */
export function addressKey(ip = ''): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(ip)?.[1];
  if (mapped || !isIPv6(ip)) return mapped ?? ip;
  const [head = '', tail = ''] = ip.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = ip.includes('::') ? Array(8 - groups.length - after.length).fill('0') : [];
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
}
