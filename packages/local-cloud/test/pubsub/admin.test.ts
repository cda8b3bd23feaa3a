import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CloudUnderTest, EMAIL, startCloudUnderTest } from '../cloud.ts';

let under: CloudUnderTest;
let topic: string;
let project: string;

beforeAll(async () => {
  under = await startCloudUnderTest();
  project = `projects/${under.cloud.project}`;
  topic = `${project}/topics/orders`;
  await under.clients.publisher.createTopic({ name: topic });
});
afterAll(() => under.close());

describe('topics', () => {
  test('are listed, read and deleted; a deleted one leaves its subscriptions', async () => {
    const { publisher, subscriber } = under.clients;
    const doomed = `${project}/topics/doomed`;
    await publisher.createTopic({ name: doomed, labels: { team: 'one' } });
    const subscription = `${project}/subscriptions/left`;
    await subscriber.createSubscription({ name: subscription, topic: doomed });
    const [topics] = await publisher.listTopics({ project });
    expect(topics.map(({ name }) => name)).toEqual([doomed, topic]);
    expect((await publisher.getTopic({ topic: doomed }))[0]).toMatchObject({ name: doomed, labels: { team: 'one' } });

    await publisher.deleteTopic({ topic: doomed });
    await expect(publisher.getTopic({ topic: doomed })).rejects.toMatchObject({ code: 5 });
    expect((await subscriber.getSubscription({ subscription }))[0].topic).toBe('_deleted-topic_');
  });
});

describe('subscriptions', () => {
  const settings = {
    ackDeadlineSeconds: 600,
    retryPolicy: { minimumBackoff: { seconds: 1 }, maximumBackoff: { seconds: 60 } },
    pushConfig: { pushEndpoint: 'http://127.0.0.1:1/x', oidcToken: { serviceAccountEmail: EMAIL, audience: 'a' } },
  };

  test('are created, listed, read, changed and deleted', async () => {
    const { subscriber } = under.clients;
    const name = `${project}/subscriptions/orders`;
    const deadLetterPolicy = { deadLetterTopic: topic, maxDeliveryAttempts: 7 };
    await subscriber.createSubscription({ name, topic, ...settings, deadLetterPolicy });
    const [created] = await subscriber.getSubscription({ subscription: name });
    expect(created).toMatchObject({ name, topic, ackDeadlineSeconds: 600, deadLetterPolicy });
    expect(created.retryPolicy!.minimumBackoff).toMatchObject({ seconds: '1' });
    expect(created.pushConfig!.oidcToken).toMatchObject({ serviceAccountEmail: EMAIL, audience: 'a' });

    const subscription = { name, ackDeadlineSeconds: 30, pushConfig: { pushEndpoint: 'http://127.0.0.1:1/ignored' } };
    await subscriber.updateSubscription({ subscription, updateMask: { paths: ['ack_deadline_seconds'] } });
    const [changed] = await subscriber.getSubscription({ subscription: name });
    expect(changed).toEqual({ ...created, ackDeadlineSeconds: 30 });
    expect((await subscriber.listSubscriptions({ project }))[0].map((listed) => listed.name)).toContain(name);

    await subscriber.deleteSubscription({ subscription: name });
    await expect(subscriber.getSubscription({ subscription: name })).rejects.toMatchObject({ code: 5 });
    await subscriber.createSubscription({ name, topic, ...settings });
  });

  test.each([
    ['an ack deadline over ten minutes', { ackDeadlineSeconds: 601 }],
    ['an endpoint that is no URL', { pushConfig: { pushEndpoint: 'nowhere' } }],
    ['a filter, which is not served here', { filter: 'attributes.kind = "bird"' }],
    [
      'fewer than five attempts',
      { deadLetterPolicy: { deadLetterTopic: 'projects/p/topics/dead', maxDeliveryAttempts: 1 } },
    ],
    ['a topic that is no name', { topic: 'orders' }],
  ])('400 for %s', async (_, bad) => {
    const name = `${project}/subscriptions/bad`;
    await expect(under.clients.subscriber.createSubscription({ name, topic, ...bad })).rejects.toMatchObject({
      code: 3,
    });
  });
});

describe('publish', () => {
  test.each([
    ['no messages', []],
    ['a message without data and attributes', [{}]],
    ['a NUL in an attribute', [{ attributes: { a: 'x\0' } }]],
    ['half a surrogate pair', [{ attributes: { a: '\ud800' } }]],
  ])('400 for %s', async (_, messages) => {
    const response = await post(`/v1/${topic}:publish`, { messages });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } });
  });

  test('400 for a body that is not JSON', async () => {
    expect((await post(`/v1/${topic}:publish`, '{')).status).toBe(400);
  });

  test('401 without a token, and with one that is not ours', async () => {
    for (const authorization of ['', 'Bearer ya29.forged']) {
      const response = await post(`/v1/${topic}:publish`, { messages: [{ data: 'eA==' }] }, authorization);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error: { code: 401, status: 'UNAUTHENTICATED' } });
    }
  });

  test('404 for a path that is not served', async () => {
    const response = await post(`/v1/${topic}:detach`, {});
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { status: 'NOT_FOUND' } });
  });
});

const ours = () => `Bearer ${under.cloud.accessToken(EMAIL)}`;

function post(path: string, body: unknown, authorization = ours()): Promise<Response> {
  return fetch(`${under.cloud.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
