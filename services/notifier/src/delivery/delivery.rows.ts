import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DeliveryView } from './delivery.dto.ts';

export function selectDeliveries(em: EntityManager) {
  return em
    .getKysely<{ email_delivery: DeliveryView }>()
    .selectFrom('email_delivery')
    .select([
      'id',
      'report_id',
      'order_id',
      'kind',
      'recipient',
      'locale',
      'state',
      'attempts',
      'last_error',
      'message_id',
    ])
    .select(({ ref }) => [isoTime(ref('created_at')).as('created_at'), isoTime(ref('sent_at')).as('sent_at')])
    .orderBy('email_delivery.created_at', 'desc')
    .orderBy('id', 'desc');
}
