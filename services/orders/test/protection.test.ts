import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type OrdersWorld, startOrdersWorld } from './orders-world.ts';
import { orderPayload, postWebhook } from './shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  const env = { RATE_LIMIT_PER_MINUTE: '40', CORS_ORIGINS: 'https://admin.example' };
  world = await startOrdersWorld({ env });
});

afterAll(() => world.close());

const details = `/orders/${randomUUID()}/lines/${randomUUID()}/birth-details`;
/** A client of its own, so that no test uses up another's limit. */
const client = () => world.asClient('orders:read orders:write', { sub: randomUUID() });

test('204: OPTIONS says what a list allows, HEAD answers as GET', async () => {
  const options = await request(world.app).options('/orders/');
  expect([options.status, options.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  const head = await request(world.app)
    .head('/orders')
    .set('Authorization', await client());
  expect([head.status, head.text]).toEqual([200, undefined]);
});

test('400: every fault of a body at once, in the language that was asked for', async () => {
  const answer = await request(world.app)
    .post(details)
    .set({ Authorization: await client(), 'Accept-Language': 'es-ES,es;q=0.9,en;q=0.8' })
    .send({ birth_date: 19900517, birth_time: 'noon', star_sign: 'leo' });
  expect(answer.status).toBe(400);
  expect(answer.get('Content-Language')).toBe('es');
  expect(answer.body).toMatchObject({ title: 'Petición no válida', detail: 'Hay campos que no son aceptables.' });
  expect(answer.body.errors).toMatchObject({
    birth_date: ['debe ser un texto'],
    birth_time: ['debe tener la forma de 14:30'],
    star_sign: ['no es un campo que se pueda fijar aquí'],
  });
});

test('400: JSON that breaks off, and where', async () => {
  const answer = await request(world.app)
    .post(details)
    .set({ Authorization: await client(), 'Content-Type': 'application/json' })
    .send('{"birth_date": "1990-05-17",\n "birth_time": ');
  expect(answer.body).toMatchObject({ status: 400, line: 2, column: 16 });
});

test('406 and 415: JSON is what is spoken here', async () => {
  const authorization = await client();
  const html = await request(world.app).get('/orders').set({ Authorization: authorization, Accept: 'text/html' });
  expect(html.body.status).toBe(406);
  const form = await request(world.app).post(details).set('Authorization', authorization).type('form').send('a=1');
  expect(form.body.status).toBe(415);
});

test('400: a host that is not ours; a preflight of the panel is let in', async () => {
  expect((await request(world.app).get('/orders').set('Host', 'evil.example')).status).toBe(400);
  const preflight = await request(world.app)
    .options('/orders')
    .set({ Origin: 'https://admin.example', 'Access-Control-Request-Method': 'GET' });
  expect(preflight.get('Access-Control-Allow-Origin')).toBe('https://admin.example');
});

test('429: a client above its limit, while webhooks and pushes come through', async () => {
  const authorization = await client();
  const ask = () => request(world.app).get('/orders').set('Authorization', authorization);
  for (let left = 39; left >= 0; left -= 1) expect((await ask()).get('RateLimit-Remaining')).toBe(String(left));
  const refused = await ask();
  expect(refused.body).toMatchObject({ status: 429, code: 'rate_limited' });
  expect(Number(refused.get('Retry-After'))).toBeGreaterThan(0);

  for (let number = 1; number <= 45; number += 1) {
    expect((await postWebhook(world.app, orderPayload({ order: { name: `#${number}` } }))).status).toBe(200);
  }
  await world.settled();
  const { body } = await request(world.app)
    .get('/orders')
    .set('Authorization', await client());
  expect(body.count).toBe(45);
});

test('503: a statement that waits for longer than five seconds', async () => {
  const em = world.context.orm.em.fork();
  await em.transactional(async (transaction) => {
    await transaction.execute('lock table "order" in access exclusive mode');
    const answer = await request(world.app)
      .get(`/orders/${randomUUID()}`)
      .set('Authorization', await client());
    expect(answer.body).toMatchObject({ status: 503, code: 'timeout' });
    expect(answer.get('Retry-After')).toBe('5');
  });
}, 15_000);
