import { randomUUID } from 'node:crypto';
import type { TopicPublisher } from '@astrall/platform/messaging/topic-publisher.ts';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { DetailsRequest } from '../../src/details-request/details-request.entity.ts';
import type { OrderView } from '../../src/order/order.dto.ts';
import { reconcile } from '../../src/order/reconcile.ts';
import { WebhookDelivery } from '../../src/webhook/webhook-delivery.entity.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { getOrder, placeOrder } from '../placed-order.ts';
import { failed, pushEvent, ready } from '../push.ts';
import { birth, orderPayload, postWebhook } from '../shopify-webhook.ts';
import { answer, linkOf } from './details-world.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterEach(() => {
  world.users.refuse = () => undefined;
});

afterAll(() => world.close());

const withoutPlace = { ...birth, 'Birth place': '' };
const nobody = { email: null, customer: null };
const unknownPlace = { code: 'place_unknown', reason: 'Unknown.', candidates: [] as string[] } as const;

async function asStaff(method: 'post' | 'patch', path: string, body?: object) {
  const sent = request(world.app)
    [method](path)
    .set('Authorization', await world.asClient('orders:read orders:write'));
  const answer = await sent.send(body);
  await world.settled();
  return answer;
}

const complete = (order: OrderView, line = 0, body: object = { birth_place: 'Lima' }) =>
  asStaff('post', `/orders/${order.id}/lines/${order.lines[line]?.id}/birth-details`, body);

async function open(requestId: string) {
  return request(world.app)
    .put(`/details-requests/${requestId}/link`)
    .set('Authorization', await world.asService('notifier'));
}

/** The customer answers on the page that the newest mail leads to. */
async function answerOn(order: OrderView, line: number, place: string) {
  const { body } = await open(world.detailsRequestsFor(order).at(-1)!.request_id);
  const { status } = await answer(world, new URL(body.url).pathname, order, { birth_place: place }, line);
  await world.settled();
  expect(status).toBe(303);
}

/** What the open request of an order asks now. */
async function questionsOf(order: OrderView): Promise<string[]> {
  const answer = await open(world.detailsRequestsFor(order).at(-1)!.request_id);
  return answer.status === 200 ? answer.body.questions : [];
}

/** Reports finds no place of the name that the line's newest birth profile has. */
async function placeIsUnknown(order: OrderView): Promise<void> {
  const asked = world.requestsFor(order).at(-1)!;
  await pushEvent(world, 'task-completion', failed(asked, { ...unknownPlace, candidates: [] }));
  await world.settled();
}

test('a line without its birth place has the customer asked, once', async () => {
  const body = orderPayload({ properties: withoutPlace });
  const order = await placeOrder(world, body);
  await postWebhook(world.app, body, { webhookId: randomUUID() });
  await world.settled();

  const { user_id } = await getOrder(world, order.id);
  expect(world.detailsRequestsFor(order)).toEqual([{ request_id: expect.any(String), order_id: order.id, user_id }]);
});

test('an order that waits for nothing asks nobody, and neither does an unpaid one', async () => {
  const complete = await placeOrder(world);
  const pending = { properties: withoutPlace, order: { financial_status: 'pending' } };
  const unpaid = await placeOrder(world, pending, { topic: 'orders/create' });
  expect([complete, unpaid].flatMap(world.detailsRequestsFor)).toEqual([]);
});

test('a place that reports cannot tell has the customer asked, however often it is told', async () => {
  const order = await placeOrder(world);
  const failure = failed(world.requestsFor(order)[0]!, { ...unknownPlace, candidates: [] });
  await Promise.all([1, 2, 3].map(() => pushEvent(world, 'task-completion', failure)));
  await world.settled();

  expect(world.detailsRequestsFor(order)).toHaveLength(1);
  expect(await questionsOf(order)).toEqual(['¿Dónde está «Madrid, Spain»? No lo hemos encontrado.']);
});

test('two lines wait, one after the other: one request asks for both', async () => {
  const properties = (name: string, place: string) =>
    Object.entries({ ...birth, Name: name, 'Birth place': place }).map(([key, value]) => ({ name: key, value }));
  const order = await placeOrder(world, {
    lines: [{ properties: properties('Ana', '') }, { properties: properties('Luis', 'Nowhere') }],
  });
  await placeIsUnknown(order);

  expect(world.detailsRequestsFor(order)).toHaveLength(1);
  expect(await questionsOf(order)).toEqual([
    'Ana: ¿Cuál es el lugar de nacimiento?',
    'Luis: ¿Dónde está «Nowhere»? No lo hemos encontrado.',
  ]);
});

test('staff answer: the request is over, and when the line waits again there is another', async () => {
  const order = await placeOrder(world, { properties: withoutPlace });
  await complete(order);
  expect(await questionsOf(order)).toEqual([]);

  await placeIsUnknown(order);
  expect(world.detailsRequestsFor(order)).toHaveLength(2);
  expect(await questionsOf(order)).toEqual(['¿Dónde está «Lima»? No lo hemos encontrado.']);
});

test('staff answer one line of two: the request still asks for the other, and ends with it', async () => {
  const order = await placeOrder(world, { properties: withoutPlace, lines: [{}, {}] });
  await complete(order, 0);
  expect(await questionsOf(order)).toEqual(['¿Cuál es el lugar de nacimiento?']);

  await complete(order, 1);
  expect(await questionsOf(order)).toEqual([]);
  expect(world.detailsRequestsFor(order)).toHaveLength(1);
});

const twoLines = { properties: withoutPlace, lines: [{}, {}] };

test('the customer answers one line of two: the mail still asks for the other, and ends with it', async () => {
  const order = await placeOrder(world, twoLines);
  await answerOn(order, 0, 'Lima');
  expect(await questionsOf(order)).toEqual(['¿Cuál es el lugar de nacimiento?']);

  await answerOn(order, 1, 'Lima');
  expect(await questionsOf(order)).toEqual([]);
  expect(world.detailsRequestsFor(order)).toHaveLength(1);
});

test('the line that was answered waits again while another still does: another mail asks for both', async () => {
  const order = await placeOrder(world, twoLines);
  const [first] = world.detailsRequestsFor(order);
  await answerOn(order, 0, 'Nowhere');
  await placeIsUnknown(order);

  expect(world.detailsRequestsFor(order)).toHaveLength(2);
  expect((await open(first!.request_id)).status).toBe(404);
  expect(await questionsOf(order)).toHaveLength(2);
});

test('a line begins to wait when the link for another has expired: another mail asks for both', async () => {
  const nowhere = Object.entries({ ...birth, 'Birth place': 'Nowhere' }).map(([name, value]) => ({ name, value }));
  const order = await placeOrder(world, { properties: withoutPlace, lines: [{}, { properties: nowhere }] });
  const [first] = world.detailsRequestsFor(order);
  await open(first!.request_id);
  await world.context.orm.em.fork().nativeUpdate(DetailsRequest, first!.request_id, { expiresAt: new Date() });
  await placeIsUnknown(order);

  expect(world.detailsRequestsFor(order)).toHaveLength(2);
  expect(await questionsOf(order)).toHaveLength(2);
});

test('a failure of ours asks the customer nothing', async () => {
  const order = await placeOrder(world);
  const failure = { code: 'making_failed', reason: 'Broken.', candidates: [] as string[] } as const;
  await pushEvent(world, 'task-completion', failed(world.requestsFor(order)[0]!, { ...failure, candidates: [] }));
  await world.settled();
  expect(world.detailsRequestsFor(order)).toEqual([]);
});

test('without an address nobody is asked; once there is one, its customer is', async () => {
  const order = await placeOrder(world, { order: nobody, properties: withoutPlace });
  expect(world.detailsRequestsFor(order)).toEqual([]);

  const { body } = await asStaff('patch', `/orders/${order.id}`, { email: 'ana@example.org' });
  expect(world.detailsRequestsFor(order)).toMatchObject([{ user_id: body.user_id }]);
  expect(await questionsOf(order)).toEqual(['¿Cuál es el lugar de nacimiento?']);
});

test('an order that lacked an address alone is retried, not asked about', async () => {
  const order = await placeOrder(world, { order: nobody, lines: [{}, { properties: [] }] });
  await asStaff('patch', `/orders/${order.id}`, { email: 'ana@example.org' });
  expect(await questionsOf(order)).toEqual(['¿Cuáles son la fecha y el lugar de nacimiento?']);

  expect((await asStaff('post', `/orders/${order.id}/retry`)).status).toBe(202);
  expect(world.detailsRequestsFor(order)).toHaveLength(1);
});

test('a customer whom users refused is asked after a retry', async () => {
  world.users.refuse = ({ path }) => (path === '/customers' ? 400 : undefined);
  const order = await placeOrder(world, { lines: [{}, { properties: [] }] });
  world.users.refuse = () => undefined;
  expect(world.detailsRequestsFor(order)).toEqual([]);

  await asStaff('post', `/orders/${order.id}/retry`);
  expect(world.detailsRequestsFor(order)).toHaveLength(1);
});

test('the order goes over to another customer: they are asked, and what the one before was mailed ends', async () => {
  const order = await placeOrder(world, { properties: withoutPlace });
  const [first] = world.detailsRequestsFor(order);
  const { body } = await asStaff('patch', `/orders/${order.id}`, { email: 'other@example.org' });

  expect(world.detailsRequestsFor(order)).toMatchObject([first!, { user_id: body.user_id }]);
  expect((await open(first!.request_id)).status).toBe(404);
});

test('the address of the same customer is set right: what was mailed to the wrong one ends, and they are asked anew', async () => {
  const order = await placeOrder(world, { properties: withoutPlace });
  const path = await linkOf(world, order);
  world.users.correct('ana@example.com', 'right@example.org');
  const correct = (email: string) => asStaff('patch', `/orders/${order.id}`, { email });

  expect((await correct('right@example.org')).body.user_id).toBe(order.user_id);
  expect(world.detailsRequestsFor(order)).toHaveLength(2);
  expect((await request(world.app).get(path)).status).toBe(410);

  const next = await linkOf(world, order);
  world.users.correct('right@example.org', 'Right@example.org');
  await correct('Right@example.org');
  expect(world.detailsRequestsFor(order)).toHaveLength(2);
  expect((await request(world.app).get(next)).status).toBe(200);
});

test('a cancelled order asks for nothing, also when its report fails afterwards', async () => {
  const order = await placeOrder(world);
  await asStaff('post', `/orders/${order.id}/cancel`);
  await placeIsUnknown(order);
  expect(world.detailsRequestsFor(order)).toEqual([]);
});

test('after ten requests people take over', async () => {
  const order = await placeOrder(world);
  for (let answer = 1; answer <= 11; answer += 1) {
    await placeIsUnknown(order);
    await complete(order, 0, { birth_place: `Nowhere ${answer}` });
  }
  expect(world.detailsRequestsFor(order)).toHaveLength(10);
});

test('whoever the order goes over to has all ten requests', async () => {
  const order = await placeOrder(world, { properties: withoutPlace });
  for (let turn = 1; turn <= 10; turn += 1) {
    await asStaff('patch', `/orders/${order.id}`, { email: `customer-${turn}@example.org` });
  }
  expect(world.detailsRequestsFor(order)).toHaveLength(11);
  expect(await questionsOf(order)).toEqual(['¿Cuál es el lugar de nacimiento?']);
});

test('a request whose mail nobody fetched the link for is sent again, until somebody does', async () => {
  const order = await placeOrder(world, { properties: withoutPlace });
  const [first] = world.detailsRequestsFor(order);
  const anHourPasses = async () => {
    const em = world.context.orm.em.fork();
    await em.nativeUpdate(DetailsRequest, first!.request_id, { createdAt: new Date(Date.now() - 3_700_000) });
    await reconcile(world.context);
    await world.settled();
  };
  await reconcile(world.context);
  await world.settled();
  expect(world.detailsRequestsFor(order)).toHaveLength(1);

  await anHourPasses();
  expect(world.detailsRequestsFor(order)).toEqual([first, first]);

  await open(first!.request_id);
  await anHourPasses();
  expect(world.detailsRequestsFor(order)).toHaveLength(2);
});

test('a report that becomes ready all the same leaves nothing to ask', async () => {
  const order = await placeOrder(world, { properties: withoutPlace });
  await complete(order);
  await pushEvent(world, 'task-completion', ready(world.requestsFor(order)[0]!));
  await world.settled();
  expect((await getOrder(world, order.id)).state).toBe('completed');
  expect(await questionsOf(order)).toEqual([]);
});

test('while the topic accepts nothing, the request keeps its event', async () => {
  const accepted: string[] = [];
  let isDown = true;
  const publisher: TopicPublisher = {
    async publish(topic) {
      if (isDown && topic === 'details-request') throw new Error('scripted');
      accepted.push(topic);
    },
    close: async () => {},
  };
  const alone = await startOrdersWorld({ publisher });
  const delivery = WebhookDelivery.receive({
    ...{ shop: 'test.myshopify.com', webhookId: 'alone', eventId: null, topic: 'orders/paid', apiVersion: null },
    ...{ subjectId: null, triggeredAt: null, body: orderPayload({ properties: withoutPlace }) },
  });
  await alone.context.orm.em.fork().persist(delivery).flush();
  expect((await pushEvent(alone, 'shopify-events', delivery.event())).status).toBe(204);
  expect(accepted).toEqual([]);

  isDown = false;
  await alone.context.outbox.drain();
  expect(accepted).toEqual(['details-request']);
  await alone.close();
});
