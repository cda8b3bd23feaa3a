import { defineEntity, p } from '@mikro-orm/core';

const DailyUseSchema = defineEntity({
  name: 'DailyUse',
  tableName: 'daily_use',
  indexes: [{ name: 'daily_use_day_index', properties: ['day'] }],
  properties: {
    userId: p.uuid().primary(),
    /** In UTC. */
    day: p.date().primary(),
    documents: p.integer().default(0),
    variants: p.integer().default(0),
  },
});

/** How much a customer asked for in a day: what was deleted since was paid for all the same. */
export class DailyUse extends DailyUseSchema.class {}

DailyUseSchema.setClass(DailyUse);
