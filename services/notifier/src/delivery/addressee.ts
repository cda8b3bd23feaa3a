import { answerOf } from '@astrall/contracts/clients.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import type { NotifierContext } from '../context.ts';
import type { EmailDelivery, Recipient } from './email-delivery.entity.ts';

/** Whom a mail is for, and the shop that they know; null where it is about no order. */
export interface Addressee extends Recipient {
  shop: string | null;
}

/** The order's customer was forgotten, so there is nobody to write to. */
export class ErasedAddresseeError extends NotFoundError {
  constructor() {
    super('The customer’s data was erased.');
  }
}

/**
 * Whom a mail is for now: the customer of its order, at the address that users has of them. Both are set right by people
 * who are signed in, and by webhooks that are signed.
 * @throws ErasedAddresseeError when there is nobody any more
 */
export async function addresseeOf(
  { orderId, userId }: Pick<EmailDelivery, 'orderId' | 'userId'>,
  context: NotifierContext,
  signal?: AbortSignal,
): Promise<Addressee> {
  const order = orderId ? await orderOf(orderId, context, signal) : null;
  if (order?.erased_at) throw new ErasedAddresseeError();
  // What somebody ordered reaches them, even if they were deleted since.
  const params = { path: { user_id: order?.user_id ?? userId }, query: { deleted: 'include' as const } };
  const user = await answerOf(context.users.get('/users/{user_id}', { params, signal }));
  return { ...user, shop: order?.shop ?? null };
}

async function orderOf(orderId: string, { orders }: NotifierContext, signal?: AbortSignal) {
  try {
    const params = { path: { order_id: orderId } };
    return await answerOf(orders.get('/orders/{order_id}', { params, signal }));
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}
