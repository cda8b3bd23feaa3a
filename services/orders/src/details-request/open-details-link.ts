import { NotFoundError } from '@astrall/platform/errors.ts';
import { hashToken, linkToken } from '@astrall/platform/http/link-token.ts';
import { LockMode } from '@mikro-orm/core';
import type { OrdersContext } from '../context.ts';
import { Order } from '../order/order.entity.ts';
import type { DetailsLink } from './details-request.dto.ts';
import { DetailsRequest } from './details-request.entity.ts';
import { questionsOf } from './questions.ts';

const dayMs = 86_400_000;

/**
 * The link for the mail that is about to go out, and what it asks.
 * @param addressId where it goes, if it may have gone elsewhere: whoever reads it there can answer no more
 * @throws NotFoundError when there is nothing to ask with this request any more
 */
export function openDetailsLink(
  requestId: string,
  addressId: string | undefined,
  { config, orm }: OrdersContext,
): Promise<DetailsLink> {
  return orm.em.fork().transactional(async (em) => {
    const known = await em.findOne(DetailsRequest, requestId);
    // The order's lock comes first, as wherever a request is opened or closed.
    if (known) await em.findOneOrFail(Order, known.order.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const request = await em.findOne(
      DetailsRequest,
      { id: requestId, closedAt: null },
      { populate: ['order.lines'], refresh: true },
    );
    const questions = request ? questionsOf(request.order) : [];
    if (!request || questions.length === 0) throw new NotFoundError('There is no such details request, or no more.');

    const linkId = [request.id, addressId].filter(Boolean).join(':');
    const token = linkToken('details-request', linkId, config.LINK_SECRET);
    const expiresAt = new Date(Date.now() + config.DETAILS_LINK_TTL_DAYS * dayMs);
    request.openLink(hashToken(token), expiresAt);
    return {
      url: new URL(`/details/${token}`, config.PUBLIC_URL).href,
      expires_at: expiresAt.toISOString(),
      order_name: request.order.name,
      locale: request.order.locale,
      questions,
    };
  });
}
