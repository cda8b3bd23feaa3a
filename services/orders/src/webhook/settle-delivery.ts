import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrdersContext } from '../context.ts';
import { WebhookDelivery } from './webhook-delivery.entity.ts';

export async function settleDelivery(
  em: EntityManager,
  id: string,
  state: 'processed' | 'ignored' | 'rejected',
  reason?: string,
): Promise<void> {
  const delivery = await em.findOneOrFail(WebhookDelivery, id);
  delivery.settle(state, reason);
  await em.flush();
}

/** For people to look at: no repetition makes an order of it. Neither the reason nor the log holds values. */
export async function rejectDelivery(
  id: string,
  reason: string,
  { orm, logger }: Pick<OrdersContext, 'orm' | 'logger'>,
): Promise<void> {
  await settleDelivery(orm.em.fork(), id, 'rejected', reason);
  logger.error({ event: 'delivery_rejected', delivery_id: id, reason }, 'a webhook did not become an order');
}
