import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import type { OrderView } from '../../src/order/order.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';

let world: OrdersWorld;
let order: OrderView;

beforeAll(async () => {
  world = await startOrdersWorld();
  order = await placeOrder(world);
});

afterAll(() => world.close());

async function retrieve(id: string, authorization?: string) {
  return request(world.app)
    .get(`/orders/${id}`)
    .set('Authorization', authorization ?? (await world.asClient('orders:read')));
}

test('200: an order with its lines', async () => {
  const { status, body } = await retrieve(order.id);

  expect(status).toBe(200);
  expect(body).toMatchObject({ id: order.id, name: '#1001', state: 'processing' });
  expect(body.lines).toEqual([
    {
      id: expect.any(String),
      shopify_line_id: expect.stringMatching(/^\d{19}$/),
      shopify_product_id: expect.stringMatching(/^\d{19}$/),
      sku: 'NATAL-CHART',
      title: 'Natal chart',
      quantity: 1,
      price: '29.90',
      birth_details: {
        person_name: null,
        birth_date: '1990-05-17',
        birth_time: '14:30',
        birth_place: 'Madrid, Spain',
        birth_country: null,
      },
      report_state: 'requested',
      report_id: expect.any(String),
      reason_code: null,
      reason: null,
      candidates: [],
      object_name: null,
      pdf_sha256: null,
    },
  ]);
});

test('200: the same id in capitals', async () => {
  expect((await retrieve(order.id.toUpperCase())).body.id).toBe(order.id);
});

test.each(['1', 'not-a-uuid', '%00', '01a20059-2edb-7e06-8281-42104890ecb', '..%2Forders', '%F0%9F%8C%9E'])(
  '400: /orders/%s',
  async (id) => {
    const { status, body } = await retrieve(id);
    expect(status).toBe(400);
    expect(body.errors).toEqual({ order_id: ['must be a UUID'] });
  },
);

test('400: a query parameter that it does not have', async () => {
  const { status, body } = await retrieve(`${order.id}?expand=lines`);
  expect(status).toBe(400);
  expect(body.errors).toEqual({ expand: ['is not a parameter of this operation'] });
});

test('401: without a token', async () => {
  expect((await retrieve(order.id, '')).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await retrieve(order.id, await world.asClient('orders:write'))).status).toBe(403);
});

test('404: an order that is not there', async () => {
  expect((await retrieve(randomUUID())).status).toBe(404);
});

test('404: an address that cannot be decoded', async () => {
  expect((await retrieve('%E0%A4%A')).status).toBe(404);
});

test.each(['post', 'put', 'delete'] as const)('405: %s', async (method) => {
  const answer = await request(world.app)[method](`/orders/${order.id}`);
  expect(answer.status).toBe(405);
  expect(answer.get('Allow')).toBe('GET, PATCH, HEAD, OPTIONS');
});
