import { hashToken } from '@astrall/platform/http/link-token.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Order } from '../order/order.entity.ts';
import { hasTurnLeft } from './ask-customer.ts';
import { DetailsRequest } from './details-request.entity.ts';

interface FoundRequest {
  request: DetailsRequest;
  order: Order;
  /** Whether the customer can still answer; after too many requests people take over. */
  isOpen: boolean;
}

/** What a link leads to; it outlives the request, since it shows how the order goes on. */
export async function findRequest(em: EntityManager, token: string): Promise<FoundRequest | undefined> {
  const request = await em.findOne(DetailsRequest, { tokenHash: hashToken(token) }, { populate: ['order.lines'] });
  if (!request) return undefined;
  const requests = await em.find(DetailsRequest, { order: request.order });
  return { request, order: request.order, isOpen: hasTurnLeft(requests, request.order.userId) };
}
