import { randomUUIDv7 } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';

const OutboxMessageSchema = defineEntity({
  name: 'OutboxMessage',
  tableName: 'outbox_message',
  properties: {
    id: p.uuid().primary(),
    topic: p.string(),
    payload: p.json<Record<string, unknown>>(),
    createdAt: p.datetime(),
  },
});

/** An event that commits with the state it tells of; it leaves the table once the topic has accepted it. */
export class OutboxMessage extends OutboxMessageSchema.class {
  static of(topic: string, payload: Record<string, unknown>): OutboxMessage {
    const message = new OutboxMessage();
    message.id = randomUUIDv7();
    message.topic = topic;
    message.payload = payload;
    message.createdAt = new Date();
    return message;
  }
}

OutboxMessageSchema.setClass(OutboxMessage);
