import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { WebhookDelivery } from './webhook-delivery.entity.ts';

/**
 * Stores deliveries together with the events that tell of them, save those that are there: one statement, because
 * Shopify waits for the answers.
 * @returns which of them are new
 */
export async function storeDeliveries(orm: MikroORM, deliveries: readonly WebhookDelivery[]): Promise<boolean[]> {
  const rows = deliveries.map((delivery) => {
    const told = OutboxMessage.of(topics.shopifyEvents, delivery.event());
    return { ...delivery, outboxId: told.id, outboxTopic: told.topic, payload: told.payload };
  });
  const stored = await orm.em.fork().execute<{ id: string }[]>(
    `with given as (
       select * from json_to_recordset(?::json) as given (
         "id" uuid, "shop" text, "webhookId" text, "eventId" text, "topic" text, "subjectId" text, "apiVersion" text,
         "triggeredAt" timestamptz, "receivedAt" timestamptz, "body" text, "state" text, "reason" text,
         "outboxId" uuid, "outboxTopic" text, "payload" jsonb)
     ), stored as (
       insert into webhook_delivery
         (id, shop, webhook_id, event_id, topic, subject_id, api_version, triggered_at, received_at, body, state, reason)
       select "id", "shop", "webhookId", "eventId", "topic", "subjectId", "apiVersion", "triggeredAt", "receivedAt", "body",
         "state", "reason" from given
       on conflict (shop, webhook_id) do nothing
       returning id
     ), told as (
       insert into outbox_message (id, topic, payload, created_at)
       select "outboxId", "outboxTopic", "payload", "receivedAt"
       from given join stored using (id) where given."state" = 'received'
     )
     select id from stored`,
    [JSON.stringify(rows)],
  );
  const fresh = new Set(stored.map(({ id }) => id));
  return deliveries.map(({ id }) => fresh.has(id));
}
