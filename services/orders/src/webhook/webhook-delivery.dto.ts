import type { ListQuery, PageLinks } from '@astrall/platform/http/list/list-query.ts';
import type { Instant, Uuid } from '@astrall/platform/http/wire-types.ts';

/** `rejected` became no order and never will; `ignored` is nothing that this service works on. */
type DeliveryState = 'received' | 'processed' | 'ignored' | 'rejected';

export interface WebhookDeliverySummary {
  id: Uuid;
  /** @example "astrall.myshopify.com" */
  shop: string;
  /**
   * Shopify's id of the delivery; one that comes again has the same.
   * @example "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043"
   */
  webhook_id: string;
  /** Shopify's id of what the merchant did; several deliveries share it. */
  event_id: string | null;
  /** @example "orders/paid" */
  topic: string;
  /** @example "2026-04" */
  api_version: string | null;
  triggered_at: Instant | null;
  received_at: Instant;
  state: DeliveryState;
  /**
   * Why it was ignored or rejected.
   * @example null
   */
  reason: string | null;
}

export interface WebhookDeliveryView extends WebhookDeliverySummary {
  /**
   * What Shopify sent, byte for byte. It holds personal data; empty once that was
   * erased, and where nothing is done with the topic.
   * @example "{\"id\":820982911946154508,\"name\":\"#1001\"}"
   */
  body: string;
}

export interface WebhookDeliveryPage extends PageLinks {
  results: WebhookDeliverySummary[];
}

export interface WebhookDeliveryQuery extends ListQuery {
  /**
   * Keys to order by, `-` before a key for descending: received_at, shop, topic, state.
   * @pattern ^-?(received_at|shop|topic|state)(,-?(received_at|shop|topic|state)){0,3}$ must be keys out of received_at, shop, topic, state
   * @default "-received_at"
   */
  ordering?: string;
  state?: DeliveryState;
  /**
   * States, separated by commas.
   * @pattern ^(received|processed|ignored|rejected)(,(received|processed|ignored|rejected)){0,9}$ must be states separated by commas
   * @example "received,rejected"
   */
  state__in?: string;
  /** @maxLength 255 must have 255 characters at most */
  topic?: string;
  /** @maxLength 255 must have 255 characters at most */
  shop?: string;
  /** @maxLength 255 must have 255 characters at most */
  webhook_id?: string;
  received_at__gte?: Instant;
  received_at__lte?: Instant;
}
