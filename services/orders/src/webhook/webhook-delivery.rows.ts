import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { WebhookDeliveryView } from './webhook-delivery.dto.ts';

export function selectWebhookDeliveries(em: EntityManager) {
  return em
    .getKysely<{ webhook_delivery: WebhookDeliveryView }>()
    .selectFrom('webhook_delivery')
    .select(['id', 'shop', 'webhook_id', 'event_id', 'topic', 'api_version'])
    .select(({ ref }) => [
      isoTime(ref('triggered_at')).as('triggered_at'),
      isoTime(ref('received_at')).as('received_at'),
    ])
    .select(['state', 'reason']);
}
