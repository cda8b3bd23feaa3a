import { answerOf } from '@astrall/contracts/clients.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import type { NotifierContext } from '../context.ts';
import type { EmailDelivery, Recipient } from './email-delivery.entity.ts';

/**
 * Whom a mail is for now: the customer of its order, at the address that users has of them. Both are set right by people
 * who are signed in, and by webhooks that are signed.
 */
export async function addresseeOf(
  { orderId, userId }: Pick<EmailDelivery, 'orderId' | 'userId'>,
  context: NotifierContext,
  signal?: AbortSignal,
): Promise<Recipient> {
  const customerId = orderId ? await customerOf(orderId, context, signal) : null;
  // What somebody ordered reaches them, even if they were deleted since.
  const params = { path: { user_id: customerId ?? userId }, query: { deleted: 'include' as const } };
  return answerOf(context.users.get('/users/{user_id}', { params, signal }));
}

async function customerOf(orderId: string, { orders }: NotifierContext, signal?: AbortSignal): Promise<string | null> {
  try {
    const params = { path: { order_id: orderId } };
    return (await answerOf(orders.get('/orders/{order_id}', { params, signal }))).user_id;
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}
