import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createIdentity } from '../src/identity/identity.ts';
import { freePort } from '../src/testing/free-port.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';
import { EMAIL } from './cloud.ts';
import { type GoogleClients, googleClients } from './google-clients.ts';
import { type LocalCloudProcess, startProcess } from './local-cloud-process.ts';
import { envelopeOf } from './pubsub/delivery-contract.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { until } from './until.ts';

const KILLS = 6;
const project = 'astrall-test';
const topic = `projects/${project}/topics/orders`;
const parent = `projects/${project}/locations/europe-west1`;
const queue = `${parent}/queues/mail`;

let database: TestDatabase;
let dataDir: string;
let port: number;
let receiver: Receiver;
let clients: GoogleClients;
let local: LocalCloudProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'astrall-durability-'));
  port = await freePort();
  receiver = await startReceiver();
  const { accessToken } = await createIdentity({ dataDir });
  clients = googleClients({ port, project, accessToken: accessToken(EMAIL) });
});
afterEach(() => local.kill('SIGKILL'));
afterAll(async () => {
  await receiver.close();
  await rm(dataDir, { recursive: true, force: true });
  await database.drop();
});

async function start(): Promise<void> {
  local = await startProcess({ databaseUrl: database.url, dataDir, port });
}

test('delivers every accepted message and task, however often the process is killed', async () => {
  await start();
  await setUp();
  receiver.answer = async () => {
    await delay(Math.random() * 20);
    return Math.random() < 0.1 ? 500 : 204;
  };
  const accepted = { messages: new Set<string>(), tasks: new Set<string>() };
  const flow = keepSending(accepted);

  for (let kill = 0; kill < KILLS; kill++) {
    const goal = total(accepted) + 10 + Math.random() * 90;
    await until(() => total(accepted) > goal, 20_000);
    await local.kill('SIGKILL');
    await start();
  }
  flow.stop();
  await flow.ended;
  const missing = () => missingOf(accepted);
  await until(
    () => missing().length === 0,
    15_000,
    () => `${missing().length} of ${total(accepted)} missing`,
  );

  expect(await local.kill('SIGTERM')).toBe(0);
}, 60_000);

test('a push that a kill interrupts is repeated at once after the start', async () => {
  await start();
  receiver.answer = () => 'hang';
  receiver.received.length = 0;
  const [{ messageIds }] = await clients.publisher.publish({ topic, messages: [{ data: Buffer.from('held') }] });
  await receiver.waitFor(1);
  await local.kill('SIGKILL');

  receiver.answer = () => 204;
  await start();
  const ready = Date.now();
  const [, again] = await receiver.waitFor(2, 3000);
  expect(envelopeOf(again!).message.messageId).toBe(messageIds![0]);
  expect(again!.at - ready).toBeLessThan(1000);
});

test('a SIGTERM lets the pushes under way finish', async () => {
  await start();
  receiver.received.length = 0;
  receiver.answer = async () => {
    await delay(500);
    return 204;
  };
  // What an earlier test left behind may still come.
  const own = () =>
    receiver.received
      .map((request) => Buffer.from(envelopeOf(request).message.data ?? '', 'base64').toString())
      .filter((text) => text === 'slow' || text === 'next');
  await clients.publisher.publish({ topic, messages: [{ data: Buffer.from('slow') }] });
  await until(() => own().length === 1);
  expect(await local.kill('SIGTERM')).toBe(0);

  receiver.answer = () => 204;
  await start();
  await clients.publisher.publish({ topic, messages: [{ data: Buffer.from('next') }] });
  await until(() => own().length === 2);
  expect(own()).toEqual(['slow', 'next']);
});

async function setUp(): Promise<void> {
  const fast = { minimumBackoff: { nanos: 1e7 }, maximumBackoff: { nanos: 1e8 } };
  await clients.publisher.createTopic({ name: topic });
  await clients.subscriber.createSubscription({
    name: `projects/${project}/subscriptions/orders`,
    topic,
    pushConfig: { pushEndpoint: `${receiver.url}/events` },
    retryPolicy: fast,
  });
  const retryConfig = { maxAttempts: -1, minBackoff: { nanos: 1e7 }, maxBackoff: { nanos: 1e8 } };
  await clients.tasks.createQueue({ parent, queue: { name: queue, retryConfig } });
}

interface Accepted {
  messages: Set<string>;
  tasks: Set<string>;
}

/** Publishes and creates tasks without a pause; notes those that were answered with success. */
function keepSending({ messages, tasks }: Accepted) {
  let sending = true;
  async function publishing(): Promise<void> {
    while (sending) {
      const sent = clients.publisher.publish({ topic, messages: [{ data: Buffer.from('x') }] }, { timeout: 1000 });
      await sent.then(
        ([{ messageIds }]) => messages.add(messageIds![0]!),
        () => delay(20),
      );
    }
  }
  async function creating(): Promise<void> {
    while (sending) {
      const task = { httpRequest: { url: `${receiver.url}/tasks` } };
      const sent = clients.tasks.createTask({ parent: queue, task }, { timeout: 1000 });
      await sent.then(
        ([{ name }]) => tasks.add(name!.split('/').at(-1)!),
        () => delay(20),
      );
    }
  }
  const ended = Promise.all([publishing(), publishing(), creating()]);
  return {
    ended,
    stop() {
      sending = false;
    },
  };
}

function missingOf({ messages, tasks }: Accepted): string[] {
  const seen = new Set<unknown>();
  for (const request of receiver.received) {
    if (request.status !== 204) continue;
    if (request.path === '/tasks') seen.add(request.headers['x-cloudtasks-taskname']);
    else seen.add(envelopeOf(request).message.messageId);
  }
  return [...messages, ...tasks].filter((id) => !seen.has(id));
}

const total = ({ messages, tasks }: Accepted): number => messages.size + tasks.size;
