import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Order } from '../order/order.entity.ts';
import { DetailsRequest } from './details-request.entity.ts';

/** Who could not tell in as many answers is helped by people. */
const maxRequests = 10;

/**
 * Asks the customer for what the lines of an order wait for, in the transaction in which one began to wait and with the
 * order locked. The open request asks for whatever waits, until nothing does; what begins to wait after its customer has
 * answered, or after its link has expired, is a mail of its own, which takes its place.
 */
export async function askCustomer(em: EntityManager, order: Order): Promise<void> {
  const { userId } = order;
  if (!userId || !order.lines.getItems().some((line) => line.asksCustomer())) return;
  const requests = await em.find(DetailsRequest, { order });
  const now = new Date();
  if (requests.some((request) => request.isUnanswered(now)) || wasAskedOften(requests, userId)) return;
  await closeOpen(em, order);
  const request = DetailsRequest.of(order, userId);
  em.persist([request, OutboxMessage.of(topics.detailsRequest, request.event())]);
}

/** Nothing is asked any more with the request that was open. */
export async function closeOpen(em: EntityManager, order: Order): Promise<void> {
  await em.nativeUpdate(DetailsRequest, { order, closedAt: null }, { closedAt: new Date() });
}

/** Whether a customer who was asked so often is asked once more, or has still to answer. */
export function hasTurnLeft(requests: DetailsRequest[], userId: string | null | undefined): boolean {
  return requests.some(({ closedAt }) => closedAt === null) || !wasAskedOften(requests, userId);
}

/** Nobody answers for what a customer before them was asked. */
function wasAskedOften(requests: DetailsRequest[], userId: string | null | undefined): boolean {
  return requests.filter((request) => request.userId === userId).length >= maxRequests;
}
