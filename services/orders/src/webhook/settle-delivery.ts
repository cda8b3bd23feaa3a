import { InvalidError } from '@astrall/platform/errors.ts';
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

/** What was asked is done, and who it was about is forgotten as well. */
export async function forgetDelivery(em: EntityManager, id: string): Promise<void> {
  const delivery = await em.findOneOrFail(WebhookDelivery, id);
  delivery.settle('processed');
  delivery.erase();
  await em.flush();
}

/** For people to look at: no repetition makes an order of it. Neither the reason nor the log holds values. */
export async function rejectDelivery(
  id: string,
  reason: string,
  { orm, logger }: Pick<OrdersContext, 'orm' | 'logger'>,
): Promise<void> {
  await settleDelivery(orm.em.fork(), id, 'rejected', reason);
  logger.error({ event: 'delivery_rejected', delivery_id: id, reason }, 'a webhook came to nothing');
}

/** What a delivery's body says; one that says something else is rejected. */
export async function readOrReject<Payload>(
  { id, body }: WebhookDelivery,
  read: (body: string) => Payload,
  context: Pick<OrdersContext, 'orm' | 'logger'>,
): Promise<Payload | undefined> {
  try {
    return read(body);
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error;
    const fields = Object.keys(error.errors).join(', ');
    await rejectDelivery(id, fields ? `${error.message} See ${fields}.` : error.message, context);
    return undefined;
  }
}
