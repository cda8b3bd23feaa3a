import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Order } from '../order/order.entity.ts';
import { DetailsRequest } from './details-request.entity.ts';

/** Who could not tell in as many answers is helped by people. */
const maxRequests = 10;

/**
 * Asks the customer for what the lines of an order wait for, in the transaction in which one began to wait and with the
 * order locked. While a request is open it asks for every line, so that there is no second mail.
 */
export async function askCustomer(em: EntityManager, order: Order): Promise<void> {
  const { userId } = order;
  if (!userId || !order.lines.getItems().some((line) => line.asksCustomer())) return;
  const requests = await em.find(DetailsRequest, { order });
  if (requests.some(({ closedAt }) => closedAt === null) || !hasTurnLeft(requests)) return;
  const request = DetailsRequest.of(order);
  em.persist([request, OutboxMessage.of(topics.detailsRequest, request.event(userId))]);
}

/** Whether a customer who was asked so often is asked once more, or has still to answer. */
export function hasTurnLeft(requests: DetailsRequest[]): boolean {
  return requests.length < maxRequests || requests.some(({ closedAt }) => closedAt === null);
}
