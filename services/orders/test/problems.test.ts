import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type OrdersWorld, startOrdersWorld } from './orders-world.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

const details = `/orders/${randomUUID()}/lines/${randomUUID()}/birth-details`;

test.each([
  [400, 'get', '/orders?page=0', undefined],
  [400, 'get', '/orders?pages=1', undefined],
  [400, 'post', details, '{"birth_date":'],
  [400, 'post', '/webhooks/shopify', '{}'],
  [404, 'get', `/orders/${randomUUID()}`, undefined],
  [404, 'get', '/nothing/here', undefined],
  [405, 'put', '/orders', undefined],
  [413, 'post', details, `"${'x'.repeat(1_100_000)}"`],
] as const)('%i is a problem document: %s %s', async (status, method, path, body) => {
  const requestId = `request-${status}`;
  const answer = await request(world.app)
    [method](path)
    .set({ Authorization: await world.asClient('orders:read orders:write'), 'X-Request-Id': requestId })
    .set({ 'Content-Type': 'application/json', 'X-Shopify-Hmac-Sha256': 'any' })
    .send(body);

  expect(answer.status).toBe(status);
  expect(answer.type).toBe('application/problem+json');
  expect(answer.get('X-Request-Id')).toBe(requestId);
  expect(answer.body).toMatchObject({
    type: 'about:blank',
    title: expect.any(String),
    status,
    detail: expect.any(String),
    instance: path.split('?')[0],
    request_id: requestId,
    code: expect.any(String),
  });
});

test('401 is one, and says how to authenticate', async () => {
  const answer = await request(world.app).get('/orders');
  expect(answer.status).toBe(401);
  expect(answer.type).toBe('application/problem+json');
  expect(answer.get('WWW-Authenticate')).toBe('Bearer');
});

test('a request id that could forge a log line is replaced', async () => {
  const answer = await request(world.app).get('/orders').set('X-Request-Id', '"},{"severity":"none');
  expect(answer.body.request_id).toMatch(/^[0-9a-f-]{36}$/);
});

test('500 tells nothing of what went wrong', async () => {
  await world.context.orm.em.fork().execute('alter table "order" rename to hidden');
  const path = `/orders/${randomUUID()}`;
  const answer = await request(world.app)
    .get(path)
    .set('Authorization', await world.asClient('orders:read'));

  expect(answer.status).toBe(500);
  expect(answer.type).toBe('application/problem+json');
  expect(answer.body).toEqual({
    type: 'about:blank',
    title: 'Internal server error',
    status: 500,
    detail: 'Something went wrong on our side. The request id helps us to find out what.',
    instance: path,
    request_id: answer.get('X-Request-Id'),
    code: 'internal',
  });
});
