import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubscriptionView } from './subscription.dto.ts';

/** @param userId whose subscriptions alone are meant */
export function selectSubscriptions(em: EntityManager, userId?: string) {
  const subscriptions = em
    .getKysely<{ subscription: SubscriptionView }>()
    .selectFrom('subscription')
    .select(['id', 'user_id', 'birth_profile_id', 'kind', 'locale', 'anchor_day', 'local_hour', 'time_zone', 'state'])
    .select(({ ref }) => isoTime(ref('next_run_at')).as('next_run_at'))
    .select(['product_id', 'shopify_order_id', 'shopify_line_id'])
    .select(({ ref }) => [isoTime(ref('created_at')).as('created_at'), isoTime(ref('updated_at')).as('updated_at')]);
  return userId === undefined ? subscriptions : subscriptions.where('user_id', '=', userId);
}
