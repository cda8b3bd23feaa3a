import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import request from 'supertest';
import { webhookDigest } from '../../src/webhook/digest.ts';
import { maxBodyBytes } from '../../src/webhook/raw-body.ts';
import { WebhookDelivery } from '../../src/webhook/webhook-delivery.entity.ts';
import { type OrdersWorld, secret, startOrdersWorld } from '../orders-world.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;
let before: number[];

const rows = async () => {
  const em = world.context.orm.em.fork();
  return [await em.count(WebhookDelivery), await em.count(OutboxMessage)];
};

beforeAll(async () => {
  world = await startOrdersWorld();
});

beforeEach(async () => {
  before = await rows();
});

/** Whatever is refused has left nothing behind. */
afterEach(async () => {
  expect(await rows()).toEqual(before);
});

afterAll(() => world.close());

test.each(['X-Shopify-Topic', 'X-Shopify-Shop-Domain', 'X-Shopify-Webhook-Id'])('400: without %s', async (header) => {
  const answer = await postWebhook(world.app, orderPayload(), { headers: { [header]: undefined } });

  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({ [header]: ['is missing'] });
});

test.each([
  ['X-Shopify-Topic', 'orders'],
  ['X-Shopify-Topic', 'orders/paid; drop table'],
  ['X-Shopify-Topic', `orders/${'x'.repeat(300)}`],
  ['X-Shopify-Shop-Domain', 'shop/../other'],
  ['X-Shopify-Shop-Domain', `${'x'.repeat(300)}.myshopify.com`],
  ['X-Shopify-Webhook-Id', 'with space'],
  ['X-Shopify-Webhook-Id', 'x'.repeat(300)],
])('400: %s: %j', async (header, value) => {
  const answer = await postWebhook(world.app, orderPayload(), { headers: { [header]: value } });

  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({ [header]: ['is malformed'] });
});

test('400: every missing header is named at once', async () => {
  const headers = { 'X-Shopify-Topic': undefined, 'X-Shopify-Webhook-Id': undefined };
  const answer = await postWebhook(world.app, orderPayload(), { headers });
  expect(Object.keys(answer.body.errors)).toEqual(['X-Shopify-Webhook-Id', 'X-Shopify-Topic']);
});

test('400: an empty body, though its digest is right', async () => {
  const answer = await postWebhook(world.app, '');
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({ body: ['is empty'] });
});

test.each([
  ['no JSON', Buffer.from('{"id": 1')],
  ['a NUL byte', Buffer.from('{"id": "\u0000"}')],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
])('400: signed, but %s', async (_what, body) => {
  const answer = await request(world.app)
    .post('/webhooks/shopify')
    .set({
      'Content-Type': 'application/json',
      'X-Shopify-Topic': 'orders/paid',
      'X-Shopify-Shop-Domain': 'test.myshopify.com',
      'X-Shopify-Webhook-Id': 'not-json',
      'X-Shopify-Hmac-Sha256': webhookDigest(body, secret),
    })
    .serialize((bytes) => bytes)
    .send(body);

  expect(answer.status).toBe(400);
  expect(answer.body.detail).toBe('The body is not valid JSON.');
});

test('401: without a digest', async () => {
  const answer = await postWebhook(world.app, orderPayload(), { headers: { 'X-Shopify-Hmac-Sha256': undefined } });
  expect(answer.status).toBe(401);
  expect(answer.body.detail).toContain('X-Shopify-Hmac-Sha256');
});

test.each([
  ['another secret', webhookDigest(Buffer.from('{}'), 'somebody-elses-secret')],
  ['another body', webhookDigest(Buffer.from('{"id":1}'), secret)],
  ['hexadecimal', Buffer.from(webhookDigest(Buffer.from('{}'), secret), 'base64').toString('hex')],
  ['nothing', 'x'],
])('401: a digest of %s', async (_what, digest) => {
  const answer = await postWebhook(world.app, '{}', { headers: { 'X-Shopify-Hmac-Sha256': digest } });
  expect(answer.status).toBe(401);
});

test('401: a body that was parsed and written again, under the digest of the first', async () => {
  const body = orderPayload();
  const digest = webhookDigest(Buffer.from(body), secret);
  const again = JSON.stringify(JSON.parse(body), null, 1);

  const answer = await postWebhook(world.app, again, { headers: { 'X-Shopify-Hmac-Sha256': digest } });
  expect(answer.status).toBe(401);
});

test.each(['get', 'put', 'delete'] as const)('405: %s', async (method) => {
  const answer = await request(world.app)[method]('/webhooks/shopify');
  expect(answer.status).toBe(405);
  expect(answer.get('Allow')).toBe('POST');
});

test('413: a body whose length is announced is refused before it is read', async () => {
  const answer = await sendBytes({ 'Content-Length': maxBodyBytes + 1 }, []);
  expect(answer.statusCode).toBe(413);
});

test('413: a body in chunks is refused once it has grown too large, before it is parsed', async () => {
  const chunk = Buffer.alloc(256 * 1024, '[');
  const answer = await sendBytes({}, Array(8).fill(chunk));
  expect(answer.statusCode).toBe(413);
});

/** Sends the beginning of a body, and gives the answer, which has to come before the end does. */
async function sendBytes(headers: Record<string, number>, chunks: Buffer[]): Promise<IncomingMessage> {
  const { url } = await world.serve(world.app);
  const sent = httpRequest(`${url}/webhooks/shopify`, {
    method: 'POST',
    headers: {
      ...headers,
      'X-Shopify-Topic': 'orders/paid',
      'X-Shopify-Shop-Domain': 'test.myshopify.com',
      'X-Shopify-Webhook-Id': 'too-large',
      'X-Shopify-Hmac-Sha256': 'any',
    },
  });
  const answered = once(sent, 'response');
  sent.flushHeaders();
  for (const chunk of chunks) sent.write(chunk);
  const [answer] = (await answered) as [IncomingMessage];
  sent.destroy();
  return answer;
}
