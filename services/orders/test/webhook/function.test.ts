import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@astrall/local-cloud/testing/free-port.ts';
import { type ServiceWorld, startServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { connectDatabase } from '@astrall/platform/database/orm.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { database } from '../../src/database.ts';
import { functionEnv } from '../../src/webhook/function.ts';
import { WebhookDelivery } from '../../src/webhook/webhook-delivery.entity.ts';
import { secret } from '../orders-world.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

/** The function as Google runs it: loaded by the real Functions Framework, in a process of its own. */
let world: ServiceWorld;
let orm: MikroORM;
let framework: ChildProcess;
let url: string;
let events: Awaited<ReturnType<ServiceWorld['collect']>>;

beforeAll(async () => {
  world = await startServiceWorld('orders', database);
  const config = await world.config(functionEnv, { SHOPIFY_WEBHOOK_SECRET: secret });
  orm = await connectDatabase(database, config);
  events = await world.collect('shopify-events');

  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const require = createRequire(import.meta.url);
  const main = require.resolve('@google-cloud/functions-framework');
  const source = join(import.meta.dirname, '../../src/webhook/function.ts');
  const args = [join(main, '../main.js'), '--target=shopifyWebhook', `--source=${source}`, `--port=${port}`];
  const variables = Object.entries(config).filter(([, value]) => value !== undefined);
  framework = spawn(process.execPath, ['--conditions=source', ...args], {
    env: { ...process.env, ...Object.fromEntries(variables.map(([name, value]) => [name, String(value)])) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilListening();
});

afterAll(async () => {
  framework.kill();
  await once(framework, 'exit');
  await orm.close();
  await world.close();
});

test('200: a signed webhook is stored and published', async () => {
  const webhookId = randomUUID();
  const body = orderPayload();
  const answer = await postWebhook(url, body, { webhookId });

  expect(answer.status).toBe(200);
  const delivery = await orm.em.fork().findOneOrFail(WebhookDelivery, { webhookId }, { populate: ['body'] });
  expect(delivery.body).toBe(body);
  await events.until(1);
  expect(events.payloads).toEqual([{ delivery_id: delivery.id, shop: 'test.myshopify.com', topic: 'orders/paid' }]);
});

test('401: a wrong digest stores nothing', async () => {
  const webhookId = randomUUID();
  const answer = await postWebhook(url, orderPayload(), { webhookId, secret: 'not-the-secret-of-the-shop' });

  expect(answer.status).toBe(401);
  expect(answer.type).toBe('application/problem+json');
  expect(await orm.em.fork().count(WebhookDelivery, { webhookId })).toBe(0);
});

test('404: any other path', async () => {
  const answer = await fetch(`${url}/orders`);

  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ status: 404, instance: '/orders' });
});

test('405: any other method', async () => {
  const answer = await fetch(`${url}/webhooks/shopify`);

  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('POST');
});

async function untilListening(): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await delay(20)) {
    // What the framework answers by itself: the function is not called.
    const answer = await fetch(`${url}/robots.txt`).catch(() => undefined);
    if (answer?.status === 404) return;
  }
  throw new Error('The Functions Framework does not listen.');
}
