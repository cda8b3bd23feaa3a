import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { WebhookDeliverySummary } from '../../src/webhook/webhook-delivery.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { resourceApi } from '../resource-api.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;
let send: ReturnType<typeof resourceApi>;

const list = (query = '', authorization?: string) => send('get', query, { authorization });
const ids = (results: WebhookDeliverySummary[]) => results.map(({ webhook_id }) => webhook_id);

beforeAll(async () => {
  world = await startOrdersWorld();
  send = resourceApi(world, '/webhook-deliveries', 'webhook-deliveries:read');
  await postWebhook(world.app, orderPayload(), { webhookId: 'paid' });
  await postWebhook(world.app, '{}', { webhookId: 'no-order', shop: 'other.myshopify.com' });
  await postWebhook(world.app, '{}', { webhookId: 'unknown', topic: 'themes/update' });
  await world.settled();
});

afterAll(() => world.close());

test('200: all of them, newest first, without their bodies', async () => {
  const { status, body } = await list();
  expect([status, body.count, ids(body.results)]).toEqual([200, 3, ['unknown', 'no-order', 'paid']]);
  expect(body.results[2]).toEqual({
    id: expect.any(String),
    shop: 'test.myshopify.com',
    webhook_id: 'paid',
    event_id: expect.any(String),
    topic: 'orders/paid',
    api_version: '2026-04',
    triggered_at: expect.stringMatching(/Z$/),
    received_at: expect.stringMatching(/Z$/),
    state: 'processed',
    reason: null,
  });
});

test.each([
  ['state=rejected', ['no-order']],
  ['state__in=rejected,ignored', ['unknown', 'no-order']],
  ['topic=orders/paid', ['no-order', 'paid']],
  ['shop=other.myshopify.com', ['no-order']],
  ['webhook_id=paid', ['paid']],
  ['received_at__gte=2020-01-01T00:00:00Z&ordering=received_at', ['paid', 'no-order', 'unknown']],
  ['received_at__lte=2020-01-01T00:00:00Z', []],
  ['page_size=1&page=2', ['no-order']],
])('200: ?%s', async (query, expected) => {
  const { status, body } = await list(`?${query}`);
  expect([status, ids(body.results)]).toEqual([200, expected]);
});

test.each([
  ['state=lost', 'state'],
  ['ordering=body', 'ordering'],
  ['received_at__gte=yesterday', 'received_at__gte'],
  ['body=x', 'body'],
])('400: ?%s', async (query, parameter) => {
  const { status, body } = await list(`?${query}`);
  expect([status, Object.keys(body.errors)]).toEqual([400, [parameter]]);
});

test('401: without a token', async () => {
  expect((await list('', '')).status).toBe(401);
});

test('403: a customer, whatever the token says', async () => {
  const authorization = await world.asClient('webhook-deliveries:read', { role: 'customer' });
  expect((await list('', authorization)).status).toBe(403);
});

test('404: a page past the end', async () => {
  expect((await list('?page=2')).status).toBe(404);
});

test.each(['post', 'put', 'patch', 'delete'] as const)('405: %s', async (method) => {
  expect((await send(method, '')).status).toBe(405);
});
