import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DeliveryView } from './delivery.dto.ts';

export function selectDeliveries(em: EntityManager) {
  return em
    .getKysely<{ email_delivery: DeliveryView }>()
    .selectFrom('email_delivery')
    .select(['id', 'kind', 'report_id', 'order_id', 'recipient', 'locale', 'state', 'attempts', 'resends'])
    .select(['last_error', 'message_id'])
    .select(({ ref }) => [
      isoTime(ref('last_attempt_at')).as('last_attempt_at'),
      isoTime(ref('created_at')).as('created_at'),
      isoTime(ref('sent_at')).as('sent_at'),
    ]);
}
