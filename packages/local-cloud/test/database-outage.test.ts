import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type PostgresServer, startPostgres } from '../src/postgres.ts';
import { freePort } from '../src/testing/free-port.ts';
import { startTestCloud, type TestCloud } from '../src/testing/test-cloud.ts';
import { EMAIL } from './cloud.ts';
import { googleClients } from './google-clients.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { until } from './until.ts';

let folder: string;
let port: number;
let postgres: PostgresServer;
let cloud: TestCloud;
let receiver: Receiver;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'astrall-outage-'));
  await chmod(folder, 0o711);
  port = await freePort();
  postgres = await start();
  cloud = await startTestCloud({ databaseUrl: postgres.url });
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver?.close();
  await cloud?.close();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

const start = () => startPostgres({ dataDir: join(folder, 'data'), port, password: 'test' });

test('goes on after PostgreSQL was killed in the middle of deliveries, and loses nothing', async () => {
  const { publisher, subscriber } = googleClients({ ...cloud, accessToken: cloud.accessToken(EMAIL) });
  const topic = `projects/${cloud.project}/topics/orders`;
  const publish = (count: number) =>
    publisher.publish({ topic, messages: Array.from({ length: count }, () => ({ data: Buffer.from('x') })) });
  await publisher.createTopic({ name: topic });
  await subscriber.createSubscription({
    name: `projects/${cloud.project}/subscriptions/orders`,
    topic,
    pushConfig: { pushEndpoint: receiver.url },
  });
  const [{ messageIds: first }] = await publish(200);
  await receiver.waitFor(20);
  process.kill(postgres.pid, 'SIGKILL');
  await postgres.exited;
  await until(async () => (await fetch(`${cloud.url}/readyz`)).status === 503);
  const refused = await fetch(`${cloud.url}/v1/${topic}:publish`, {
    method: 'POST',
    headers: { authorization: `Bearer ${cloud.accessToken(EMAIL)}`, 'content-type': 'application/json' },
    body: '{"messages":[{"data":"eA=="}]}',
  });
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ error: { status: 'UNAVAILABLE' } });

  postgres = await start();
  await until(async () => (await fetch(`${cloud.url}/readyz`)).status === 200);
  const [{ messageIds: second }] = await publish(1);
  const delivered = () => new Set(receiver.received.map(({ body }) => JSON.parse(body).message.messageId as string));
  await until(() => [...first!, ...second!].every((id) => delivered().has(id)));
});
