import { topics } from '@astrall/contracts/topology.ts';
import { forgetIdempotencyKeys } from '@astrall/platform/http/idempotency/create-once.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { OrdersContext } from '../context.ts';
import { DetailsRequest } from '../details-request/details-request.entity.ts';
import { privacyTopics } from '../webhook/privacy-topics.ts';
import { WebhookDelivery } from '../webhook/webhook-delivery.entity.ts';
import { OrderLine } from './order-line.entity.ts';

/** Redelivery is quicker than this; what still waits then has been lost on the way, as a dead letter for example. */
const overdueMs = 3_600_000;

/** What did not become an order in all this time will not: it stays `received`, for people to look at. */
const abandonedMs = 7 * 24 * 3_600_000;

const atMost = 500;

/**
 * Sends again what should have come back long ago: deliveries of a week that became no order, and whatever has to be
 * forgotten, however old; reports that never ended; requests to a customer of a week for whose mail nobody fetched the link. All are recognised where they arrive, so
 * sending one too many does nothing. Forgets what has had its day, too.
 */
export async function reconcile({ orm, outbox, logger }: OrdersContext): Promise<void> {
  const em = orm.em.fork();
  const since = new Date(Date.now() - overdueMs);
  const oldest = { limit: atMost, orderBy: { id: 'asc' as const } };
  const abandonedSince = new Date(Date.now() - abandonedMs);
  const received = [{ receivedAt: { $gte: abandonedSince } }, { topic: { $in: privacyTopics } }];
  const overdue = { state: 'received' as const, receivedAt: { $lt: since }, $or: received };
  const deliveries = await em.find(WebhookDelivery, overdue, oldest);
  const abandoned = await em.count(WebhookDelivery, { state: 'received', receivedAt: { $lt: abandonedSince } });
  const asked = { reportState: 'requested' as const, order: { updatedAt: { $lt: since } } };
  const lines = await em.find(OrderLine, asked, { ...oldest, populate: ['order'] });
  const unmailed = { closedAt: null, tokenHash: null, createdAt: { $lt: since, $gte: abandonedSince } };
  const requests = await em.find(DetailsRequest, unmailed, oldest);

  for (const delivery of deliveries) em.persist(OutboxMessage.of(topics.shopifyEvents, delivery.event()));
  for (const line of lines) em.persist(OutboxMessage.of(topics.pdfGeneration, line.reportRequest(line.order.userId!)));
  for (const asking of requests) em.persist(OutboxMessage.of(topics.detailsRequest, asking.event()));
  await em.flush();
  if (deliveries.length + lines.length + requests.length > 0) {
    const counts = { deliveries: deliveries.length, reports: lines.length, details_requests: requests.length };
    logger.warn({ event: 'reconciled', ...counts }, 'sent again what was overdue');
  }
  if (abandoned > 0) {
    logger.error({ event: 'deliveries_abandoned', deliveries: abandoned }, 'webhooks that became no order are left');
  }
  await forgetIdempotencyKeys(em);
  await outbox.drain();
}
