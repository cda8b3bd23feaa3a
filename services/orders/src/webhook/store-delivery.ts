import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { WebhookDelivery } from './webhook-delivery.entity.ts';

/**
 * Stores a delivery together with the event that tells of it, unless the shop's delivery with this id is there. One
 * statement, and so one round trip: Shopify waits for the answer, and a burst of orders for all of them.
 * @returns whether the delivery is new
 */
export async function storeDelivery(orm: MikroORM, delivery: WebhookDelivery): Promise<boolean> {
  const event = OutboxMessage.of(topics.shopifyEvents, delivery.event());
  const [stored] = await orm.em.fork().execute<{ fresh: boolean }[]>(
    `with stored as (
       insert into webhook_delivery
         (id, shop, webhook_id, event_id, topic, api_version, triggered_at, received_at, body, state, reason)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (shop, webhook_id) do nothing
       returning id, state
     ), told as (
       insert into outbox_message (id, topic, payload, created_at)
       select ?::uuid, ?, ?::jsonb, ?::timestamptz from stored where state = 'received'
     )
     select count(*) > 0 as fresh from stored`,
    [
      delivery.id,
      delivery.shop,
      delivery.webhookId,
      delivery.eventId,
      delivery.topic,
      delivery.apiVersion,
      delivery.triggeredAt,
      delivery.receivedAt,
      delivery.body,
      delivery.state,
      delivery.reason,
      event.id,
      event.topic,
      JSON.stringify(event.payload),
      event.createdAt,
    ],
  );
  return stored!.fresh;
}
