import { randomUUIDv7 } from 'node:crypto';
import type { ShopifyEvent } from '@astrall/contracts/events.ts';
import { defineEntity, p } from '@mikro-orm/core';

const WebhookDeliverySchema = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  indexes: [
    {
      name: 'webhook_delivery_received_at_id_index',
      columns: [
        { name: 'received_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
    { name: 'webhook_delivery_subject_index', properties: ['shop', 'subjectId'] },
    {
      name: 'webhook_delivery_state_index',
      columns: [{ name: 'state' }, { name: 'received_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
  ],
  uniques: [{ name: 'webhook_delivery_shop_webhook_id_unique', properties: ['shop', 'webhookId'] }],
  properties: {
    id: p.uuid().primary(),
    shop: p.string(),
    webhookId: p.string(),
    /** Shared by every delivery of one merchant action; never a key. */
    eventId: p.string().nullable(),
    topic: p.string(),
    /** Shopify's id of what the payload is about, as of the order; null where it names none. */
    subjectId: p.string().length(64).nullable(),
    apiVersion: p.string().nullable(),
    triggeredAt: p.datetime().nullable(),
    receivedAt: p.datetime(),
    body: p.text().lazy(),
    state: p.enum(['received', 'processed', 'ignored', 'rejected']),
    reason: p.text().nullable(),
  },
});

interface Received {
  shop: string;
  webhookId: string;
  eventId: string | null;
  topic: string;
  subjectId: string | null;
  apiVersion: string | null;
  triggeredAt: Date | null;
  body: string;
}

/** What Shopify sent, as it was sent, until the people in it have to be forgotten. */
export class WebhookDelivery extends WebhookDeliverySchema.class {
  static receive(received: Received): WebhookDelivery {
    const delivery = new WebhookDelivery();
    Object.assign(delivery, received);
    delivery.id = randomUUIDv7();
    delivery.receivedAt = new Date();
    delivery.state = 'received';
    delivery.reason = null;
    return delivery;
  }

  /** What the flow is told; the body stays here. */
  event(): ShopifyEvent {
    return { delivery_id: this.id, shop: this.shop, topic: this.topic };
  }

  settle(state: 'processed' | 'ignored' | 'rejected', reason: string | null = null): void {
    this.state = state;
    this.reason = reason;
  }

  /** Forgets what was sent; that it came stays. */
  erase(): void {
    if (this.state === 'received') this.settle('ignored', 'The customer’s data was erased.');
    this.body = '';
  }
}

WebhookDeliverySchema.setClass(WebhookDelivery);
