import type { RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';
import type { Logger } from '../observability/logger.ts';

export interface Limiters {
  address: RateLimiterAbstract;
  client: RateLimiterAbstract;
}

/** A Redis that answers later than this is not waited for: the request counts in memory. */
const commandTimeoutMs = 100;

/**
 * The same limits, counted in Redis. While Redis does not answer each instance counts for itself, so that requests
 * never depend on it. The client library is loaded here only: most deployments have no Redis.
 */
export async function shareLimits(
  url: string,
  inMemory: { address: RateLimiterMemory; client: RateLimiterMemory },
  logger: Logger,
): Promise<{ limiters: Limiters; close(): void }> {
  const [{ Redis }, { RateLimiterRedis }] = await Promise.all([import('ioredis'), import('rate-limiter-flexible')]);
  const redis = new Redis(url, {
    commandTimeout: commandTimeoutMs,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  });
  let reachable = true;
  redis.on('ready', () => {
    reachable = true;
  });
  redis.on('error', (error) => {
    if (reachable) logger.warn({ err: error, event: 'redis_unreachable' }, 'rate limits are counted per instance');
    reachable = false;
  });
  const shared = (insuranceLimiter: RateLimiterMemory) =>
    new RateLimiterRedis({
      storeClient: redis,
      rejectIfRedisNotReady: true,
      keyPrefix: insuranceLimiter.keyPrefix,
      points: insuranceLimiter.points,
      duration: insuranceLimiter.duration,
      insuranceLimiter,
    });
  return {
    limiters: { address: shared(inMemory.address), client: shared(inMemory.client) },
    close: () => redis.disconnect(),
  };
}
