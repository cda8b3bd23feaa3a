import { defineEntity, p } from '@mikro-orm/core';

const RateLimitSchema = defineEntity({
  name: 'RateLimit',
  tableName: 'rate_limit',
  properties: {
    key: p.string().primary(),
    points: p.integer(),
    /** Milliseconds since the epoch. */
    expire: p.bigint().nullable(),
  },
});

/** What somebody has used of a limit; the columns are those that rate-limiter-flexible writes. */
export class RateLimit extends RateLimitSchema.class {}

RateLimitSchema.setClass(RateLimit);
