import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import request from 'supertest';
import { WebhookDelivery } from '../../src/webhook/webhook-delivery.entity.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { orderOf, placeOrder } from '../placed-order.ts';
import { orderPayload } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

async function reconcile(): Promise<number> {
  const answer = await request(world.app)
    .post('/tasks/reconcile')
    .set('Authorization', await world.asService('push'))
    .send({});
  await world.settled();
  return answer.status;
}

/** A delivery whose event was lost, as it would lie in the table. */
async function lostDelivery(webhookId: string, receivedAt: Date, topic = 'orders/paid', body = orderPayload()) {
  const headers = { shop: 'test.myshopify.com', webhookId, eventId: null, topic, subjectId: null, apiVersion: null };
  const delivery = WebhookDelivery.receive({ ...headers, triggeredAt: null, body });
  delivery.receivedAt = receivedAt;
  await world.context.orm.em.fork().persist(delivery).flush();
  return body;
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

test('a delivery that never became an order becomes one', async () => {
  const body = await lostDelivery('lost', hoursAgo(2));
  expect(await reconcile()).toBe(204);
  expect(await orderOf(world, body)).toMatchObject({ state: 'processing' });
});

test('a delivery that may still be on its way is left alone', async () => {
  await lostDelivery('fresh', hoursAgo(0.5));
  await reconcile();
  const delivery = await world.context.orm.em.fork().findOneOrFail(WebhookDelivery, { webhookId: 'fresh' });
  expect(delivery.state).toBe('received');
});

test('a delivery of more than a week ago is left to people, who are told how many there are', async () => {
  const logged = jest.spyOn(world.context.logger, 'error');
  await lostDelivery('abandoned', hoursAgo(7 * 24 + 1));
  await reconcile();

  const delivery = await world.context.orm.em.fork().findOneOrFail(WebhookDelivery, { webhookId: 'abandoned' });
  expect(delivery.state).toBe('received');
  expect(logged).toHaveBeenCalledWith({ event: 'deliveries_abandoned', deliveries: 1 }, expect.any(String));
});

test('whoever has to be forgotten is, however long ago that was asked', async () => {
  const asked = { shop_domain: 'test.myshopify.com', customer: { id: 1 }, orders_to_redact: [] };
  await lostDelivery('forgotten', hoursAgo(8 * 24), 'customers/redact', JSON.stringify(asked));
  await reconcile();
  const delivery = await world.context.orm.em.fork().findOneOrFail(WebhookDelivery, { webhookId: 'forgotten' });
  expect(delivery.state).toBe('processed');
});

test('a report that never ended is asked for again, with the same request', async () => {
  const order = await placeOrder(world);
  const [asked] = world.requestsFor(order);
  await world.context.orm.em.fork().execute('update "order" set updated_at = ? where id = ?', [hoursAgo(2), order.id]);

  await reconcile();

  expect(world.requestsFor(order)).toEqual([asked, asked]);
});

test('idempotency keys are forgotten after a day', async () => {
  const em = world.context.orm.em.fork();
  const insert = `insert into idempotent_answer (id, request_sha256, answer, created_at)
    values (repeat(?, 64), repeat('0', 64), '{}', now() - make_interval(hours => ?))`;
  await em.execute(insert, ['1', 23]);
  await em.execute(insert, ['2', 25]);
  await reconcile();
  expect(await em.execute('select id from idempotent_answer')).toEqual([{ id: '1'.repeat(64) }]);
});

test('401: only the push identity may', async () => {
  expect((await request(world.app).post('/tasks/reconcile').send({})).status).toBe(401);
});
