import { callerNames } from '@astrall/platform/service-config.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DeliveryView } from '../src/delivery/delivery.dto.ts';
import { type NotifierWorld, readyReport, startNotifierWorld } from './notifier-world.ts';

let world: NotifierWorld;
let delivery: DeliveryView;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
  delivery = await world.queued();
});

afterAll(() => world.close());

/** Orders may do something else here. */
const others = callerNames.filter((caller) => caller !== 'push' && caller !== 'orders');

test.each([
  ['no token', async () => ''],
  ['another scheme', async () => 'Basic cHVzaDpwdXNo'],
  ['a token that is none', async () => 'Bearer a.b.c'],
  ['the audience of another service', () => world.asService('push', 'http://orders.astrall.test')],
  ['the audience of the route', () => world.asService('push', `${world.serviceUrl}/tasks/send-email`)],
  ...others.map((caller) => [`the caller ${caller}`, () => world.asService(caller, world.serviceUrl)] as const),
  ['a service account nobody lists', async () => `Bearer ${await stranger()}`],
] as [string, () => Promise<string>][])('401: %s', async (_what, token) => {
  const authorization = await token();
  const answers = [await world.push(readyReport(), authorization), await world.sendEmail(delivery.id, authorization)];

  expect(answers.map((answer) => answer.status)).toEqual([401, 401]);
  expect((await world.get('/deliveries')).body.results).toEqual([delivery]);
  expect(world.smtp.connections).toBe(0);
});

const stranger = () => world.cloud.token('stranger@elsewhere.iam.gserviceaccount.com', world.serviceUrl);

test('403: orders', async () => {
  const token = await world.asService('orders');
  expect((await world.push(readyReport(), token)).status).toBe(403);
  expect((await world.sendEmail(delivery.id, token)).status).toBe(403);
});

test('403: an access token of the users service, whatever its scope', async () => {
  for (const scope of ['deliveries:read', 'push']) {
    const token = await world.asClient(scope);
    expect((await world.push(readyReport(), token)).status).toBe(403);
    expect((await world.sendEmail(delivery.id, token)).status).toBe(403);
  }
  expect(world.smtp.connections).toBe(0);
});
