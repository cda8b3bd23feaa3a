import { defineEntity, p } from '@mikro-orm/core';

const UnclaimedObjectSchema = defineEntity({
  name: 'UnclaimedObject',
  tableName: 'unclaimed_object',
  properties: {
    name: p.string().length(1024).primary(),
    since: p.datetime(),
  },
});

/**
 * An object of the bucket that no row names: stored before the row that will commits, or left by one that was deleted.
 * Whoever is killed in between, nothing that somebody uploaded stays without an owner.
 */
export class UnclaimedObject extends UnclaimedObjectSchema.class {}

UnclaimedObjectSchema.setClass(UnclaimedObject);
