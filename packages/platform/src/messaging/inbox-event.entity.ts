import { defineEntity, p } from '@mikro-orm/core';

const InboxEventSchema = defineEntity({
  name: 'InboxEvent',
  tableName: 'inbox_event',
  properties: {
    id: p.string().primary(),
    handledAt: p.datetime(),
  },
});

/** An event that was handled; it commits with the event's effect. */
export class InboxEvent extends InboxEventSchema.class {}

InboxEventSchema.setClass(InboxEvent);
