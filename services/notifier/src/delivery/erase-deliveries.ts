import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DeliveryErasure } from './delivery.dto.ts';
import { EmailDelivery } from './email-delivery.entity.ts';

/** The rows stay, for an event that comes late is recognised by them, and mails nobody anew. */
export function eraseDeliveries(em: EntityManager, { order_ids, user_ids }: DeliveryErasure): Promise<void> {
  return em.transactional(async (transaction) => {
    const theirs = { $or: [{ orderId: { $in: order_ids } }, { userId: { $in: user_ids } }] };
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
    for (const delivery of await transaction.find(EmailDelivery, theirs, options)) delivery.erase();
  });
}
