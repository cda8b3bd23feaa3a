import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CloudUnderTest, EMAIL, startCloudUnderTest } from './cloud.ts';

let under: CloudUnderTest;

beforeAll(async () => {
  under = await startCloudUnderTest();
});
afterAll(() => under.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${under.cloud.url}${path}`, { headers });
const ours = () => ({ authorization: `Bearer ${under.cloud.accessToken(EMAIL)}` });

describe('local-cloud', () => {
  test.each(['/healthz', '/readyz', '/oauth2/v3/certs'])('%s needs no token', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  test.each([
    '/v1/projects/p/topics',
    '/v1/projects/p/subscriptions',
    '/v1/projects/p/secrets',
    '/v1/projects/p/locations/l/jobs',
    '/v2/projects/p/locations/l/queues',
    '/storage/v1/b',
    '/local/messages',
  ])('%s needs one', async (path) => {
    expect((await get(path)).status).toBe(401);
    expect((await get(path, ours())).status).not.toBe(401);
  });

  test('each service account has its metadata server', async () => {
    const path = `http://${under.cloud.metadataHost(EMAIL)}/computeMetadata/v1/instance/service-accounts/default/token`;
    const response = await fetch(path, { headers: { 'Metadata-Flavor': 'Google' } });
    const { access_token: token } = (await response.json()) as { access_token: string };
    expect((await get('/local/messages', { authorization: `Bearer ${token}` })).status).toBe(200);
  });

  test('/local/messages counts what is on its way', async () => {
    const { publisher, subscriber, tasks } = under.clients;
    const project = `projects/${under.cloud.project}`;
    const topic = `${project}/topics/counted`;
    await publisher.createTopic({ name: topic });
    await subscriber.createSubscription({ name: `${project}/subscriptions/pull`, topic });
    const queue = `${project}/locations/l/queues/later`;
    await tasks.createQueue({ parent: `${project}/locations/l`, queue: { name: queue } });
    const scheduleTime = { seconds: Math.floor(Date.now() / 1000) + 60 };
    await tasks.createTask({ parent: queue, task: { scheduleTime, httpRequest: { url: under.receiver.url } } });
    await publisher.publish({ topic, messages: [{ data: Buffer.from('held') }] });

    const counts = await (await get('/local/messages', ours())).json();
    expect(counts).toEqual({
      quiet: true,
      queues: [
        { queue, due: 0, waiting: 1, failing: 0, active: 0, delivering: true },
        { queue: `${project}/subscriptions/pull`, due: 1, waiting: 0, failing: 0, active: 0, delivering: false },
      ],
    });
  });
});
