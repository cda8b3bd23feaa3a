import { ConflictError, InvalidError, NotFoundError } from '@astrall/platform/errors.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import type { HttpRequest } from '@astrall/platform/http/http-request.ts';
import type { OrdersContext } from '../context.ts';
import { askAnew } from '../details-request/close-requests.ts';
import { isEmailAddress } from '../shopify/email-address.ts';
import { CorrectedMeanwhileError, withFreshOrder } from './corrected-meanwhile.ts';
import { handOver } from './hand-over.ts';
import type { OrderCorrections, OrderView } from './order.dto.ts';
import { Order } from './order.entity.ts';
import { noSuchOrder, orderResource } from './order-resource.ts';
import { buyerOf, registerCustomer } from './register-birth.ts';

/**
 * Sets right what Shopify has wrong. A paid order goes over to the customer of its new address; an unpaid one has no
 * customer before it is paid.
 * @throws InvalidError when users refuses the address, ConflictError when the order is cancelled or was paid meanwhile,
 *   UnavailableError when it is corrected on and on
 */
export async function correctOrder(
  request: HttpRequest,
  orderId: string,
  corrections: OrderCorrections,
  context: OrdersContext,
): Promise<OrderView> {
  const view = await withFreshOrder(() => correctOnce(request, orderId, corrections, context));
  await context.outbox.flush();
  return view;
}

async function correctOnce(
  request: HttpRequest,
  orderId: string,
  corrections: OrderCorrections,
  { orm, users }: OrdersContext,
): Promise<OrderView> {
  const { email } = corrections;
  if (email !== undefined && !isEmailAddress(email)) {
    throw new InvalidError('Some fields are not acceptable.', { email: ['must be an e-mail address'] });
  }
  const known = await orm.em.fork().findOne(Order, orderId);
  if (!known) throw new NotFoundError(noSuchOrder);
  // Who has the order stays who they are, whatever address users has of them by now.
  const isKept = known.userId !== null && known.email?.toLowerCase() === email?.toLowerCase();
  const isMoved = known.paid && known.state !== 'cancelled' && !known.erasedAt && !isKept;
  const userId = email && isMoved ? await registerCustomer(users, buyerOf(known, email)) : undefined;

  return changeOne(request, orm.em.fork(), orderResource(orderId), async (order, em) => {
    await order.lines.init();
    if (order.paid !== known.paid) throw new ConflictError('The order was paid meanwhile; repeat your change.');
    if (isKept && order.email !== known.email) throw new CorrectedMeanwhileError();
    const before = { userId: order.userId, email: order.email };
    order.correct(corrections);
    if (!userId) return;
    await handOver(em, order, userId);
    await askAnew(em, order, before);
  });
}
