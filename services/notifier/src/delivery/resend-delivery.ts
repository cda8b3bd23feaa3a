import { changeOne } from '@astrall/platform/http/change-one.ts';
import type { HttpRequest } from '@astrall/platform/http/http-request.ts';
import { createOnce } from '@astrall/platform/http/idempotency/create-once.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { NotifierContext } from '../context.ts';
import type { DeliveryView } from './delivery.dto.ts';
import { selectDeliveries } from './delivery.rows.ts';
import { EmailDelivery } from './email-delivery.entity.ts';

/**
 * Queues a mail once more, and adds the task of this sending. A task that could not be added is made by reconciliation.
 * @throws NotFoundError, PreconditionFailedError, or ConflictError when it cannot be sent again
 */
export async function resendDelivery(
  request: HttpRequest,
  id: string,
  recipient: string | undefined,
  { orm, emailQueue, logger }: NotifierContext,
): Promise<DeliveryView> {
  const resource = {
    entity: EmailDelivery,
    id,
    missing: 'There is no such delivery.',
    view: (em: EntityManager) => selectDeliveries(em).where('id', '=', id).executeTakeFirst(),
  };
  const view = await createOnce(request, orm.em.fork(), (em) =>
    changeOne(request, em, resource, (delivery) => delivery.resend(recipient)),
  );

  const delivery = await orm.em.fork().findOneOrFail(EmailDelivery, id);
  logger.info({ event: 'email_resent', delivery_id: delivery.id, resends: delivery.resends }, 'e-mail queued again');
  await emailQueue.enqueue(delivery).catch((error) => {
    logger.warn(
      { err: error, event: 'email_task_late', delivery_id: delivery.id },
      'the mail waits for reconciliation',
    );
  });
  return view;
}
