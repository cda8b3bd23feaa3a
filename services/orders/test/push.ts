import { randomUUID } from 'node:crypto';
import type { ReportCompleted, ReportRequested } from '@astrall/contracts/events.ts';
import request from 'supertest';
import type { OrdersWorld } from './orders-world.ts';

/** Pushes an event as Pub/Sub does. */
export async function pushEvent(world: OrdersWorld, topic: string, payload: unknown, eventId: string = randomUUID()) {
  const data = Buffer.from(JSON.stringify(payload)).toString('base64');
  return request(world.app)
    .post(`/events/${topic}`)
    .set('Authorization', await world.asService('push'))
    .send({ message: { messageId: randomUUID(), data, attributes: { event_id: eventId } }, subscription: 'test' });
}

const identityOf = ({ period: _period, shop: _shop, ...identity }: ReportRequested) => identity;

/** What reports says when a report lies in the bucket. */
export function ready(asked: ReportRequested): ReportCompleted {
  const object_name = `orders/${asked.order_id}/${asked.report_id}.pdf`;
  return { ...identityOf(asked), status: 'ready', object_name, pdf_sha256: 'a'.repeat(64), pdf_pages: 12 };
}

type Failure = Extract<ReportCompleted, { status: 'failed' }>;

/** What reports says when it cannot make a report. */
export function failed(
  asked: ReportRequested,
  failure: Pick<Failure, 'code' | 'reason' | 'candidates'>,
): ReportCompleted {
  return { ...identityOf(asked), status: 'failed', ...failure };
}
