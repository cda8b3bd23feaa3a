import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { type CloudUnderTest, EMAIL, startCloudUnderTest } from '../cloud.ts';
import { envelopeOf, textOf } from './delivery-contract.ts';

let under: CloudUnderTest;
let topic: string;
let count = 0;

beforeAll(async () => {
  under = await startCloudUnderTest();
});
afterAll(() => under.close());
beforeEach(async () => {
  topic = `projects/${under.cloud.project}/topics/topic-${++count}`;
  await under.clients.publisher.createTopic({ name: topic });
});
afterEach(async () => {
  under.receiver.answer = () => 204;
  await under.cloud.untilQuiet();
  under.receiver.received.length = 0;
});

const nameOf = (id: string) => `projects/${under.cloud.project}/subscriptions/${id}-${count}`;
const subscribe = (settings: object = {}, push: object = {}) =>
  under.clients.subscriber.createSubscription({
    name: nameOf('sub'),
    topic,
    pushConfig: { pushEndpoint: `${under.receiver.url}/events/orders`, ...push },
    ...settings,
  });
const publish = (...texts: string[]) => publishAll(texts.map((text) => ({ data: Buffer.from(text) })));
const publishAll = (messages: object[]) => under.clients.publisher.publish({ topic, messages });
const backoff = (minMs: number, maxMs: number) => ({
  retryPolicy: { minimumBackoff: { nanos: minMs * 1e6 }, maximumBackoff: { nanos: maxMs * 1e6 } },
});

describe('authentication of a push', () => {
  const verify = (token: string, audience: string) =>
    jwtVerify(token, createLocalJWKSet(under.cloud.cloud.identity.jwks), {
      audience,
      issuer: 'https://accounts.google.com',
    });
  const bearer = (authorization = '') => authorization.replace('Bearer ', '');

  test('an ID token of the configured service account, for the configured audience', async () => {
    await subscribe({}, { oidcToken: { serviceAccountEmail: EMAIL, audience: 'https://orders' } });
    await publish('x');
    const [request] = await under.receiver.waitFor(1);
    const { payload } = await verify(bearer(request!.headers.authorization), 'https://orders');
    expect(payload).toMatchObject({ email: EMAIL, email_verified: true });
  });

  test('the endpoint is the audience by default', async () => {
    await subscribe({}, { oidcToken: { serviceAccountEmail: EMAIL } });
    await publish('x');
    const [request] = await under.receiver.waitFor(1);
    await verify(bearer(request!.headers.authorization), `${under.receiver.url}/events/orders`);
  });

  test('no token unless configured', async () => {
    await subscribe();
    await publish('x');
    const [request] = await under.receiver.waitFor(1);
    expect(request!.headers.authorization).toBeUndefined();
  });
});

describe('acknowledgement', () => {
  test.each([200, 201, 202, 204])('%i acknowledges', async (status) => {
    under.receiver.answer = () => status;
    await subscribe(backoff(1, 1));
    await publish('x');
    await under.receiver.waitFor(1);
    await under.cloud.untilQuiet();
    expect(under.receiver.received).toHaveLength(1);
  });

  test.each([203, 301, 400, 404, 500, 503])('%i does not', async (status) => {
    under.receiver.answer = () => (under.receiver.received.length === 1 ? status : 204);
    await subscribe(backoff(1, 1));
    await publish('x');
    await under.receiver.waitFor(2);
    await under.cloud.untilQuiet();
    expect(under.receiver.received).toHaveLength(2);
  });

  test('an endpoint that is down gets the message when it is up', async () => {
    const { received, url } = under.receiver;
    await subscribe(backoff(20, 20), { pushEndpoint: 'http://127.0.0.1:1/events' });
    await publish('x');
    await under.clients.subscriber.updateSubscription({
      subscription: { name: nameOf('sub'), pushConfig: { pushEndpoint: `${url}/moved` } },
      updateMask: { paths: ['push_config'] },
    });
    await under.receiver.waitFor(1);
    expect(received[0]!.path).toBe('/moved');
  });

  test('a push that is not answered within the ack deadline is sent again', async () => {
    under.receiver.answer = () => (under.receiver.received.length === 1 ? 'hang' : 204);
    await subscribe({ ackDeadlineSeconds: 10, ...backoff(1, 1) });
    await publish('x');
    const [first, second] = await under.receiver.waitFor(2, 15_000);
    expect(second!.at - first!.at).toBeGreaterThan(9900);
  }, 20_000);

  test('waits twice as long after each failure, between the bounds', async () => {
    under.receiver.answer = () => 500;
    await subscribe(backoff(50, 300));
    await publish('x');
    const at = (await under.receiver.waitFor(6)).map((request) => request.at);
    under.receiver.answer = () => 204;
    const waits = at.slice(1).map((time, index) => time - at[index]!);
    for (const [index, expected] of [50, 100, 200, 300, 300].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(expected - 5);
      expect(waits[index]).toBeLessThan(expected + 1000);
    }
  });
});

describe('envelope', () => {
  test('both spellings of the message id and the publish time; no attempt without a dead letter policy', async () => {
    await subscribe();
    await publish('x');
    const [request] = await under.receiver.waitFor(1);
    expect(request!.headers['content-type']).toBe('application/json');
    const body = JSON.parse(request!.body);
    expect(Object.keys(body).sort()).toEqual(['message', 'subscription']);
    expect(body.message.message_id).toBe(body.message.messageId);
    expect(body.message.publish_time).toBe(body.message.publishTime);
  });

  test('counts delivery attempts with a dead letter policy', async () => {
    under.receiver.answer = () => (under.receiver.received.length < 3 ? 500 : 204);
    await subscribe({ ...backoff(1, 1), deadLetterPolicy: { deadLetterTopic: topic, maxDeliveryAttempts: 10 } });
    await publish('x');
    const attempts = (await under.receiver.waitFor(3)).map(({ body }) => JSON.parse(body).deliveryAttempt);
    expect(attempts).toEqual([1, 2, 3]);
  });
});

describe('concurrency', () => {
  test('pushes twenty at a time, and not more', async () => {
    let open = 0;
    let most = 0;
    under.receiver.answer = async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 250));
      open--;
      return 204;
    };
    await subscribe();
    await publish(...Array.from({ length: 60 }, String));
    await under.receiver.waitFor(60);
    expect(most).toBe(20);
  });

  test('keeps the order of a key, also past a failure, and lets other keys by', async () => {
    under.receiver.answer = (request) => {
      const failed = textOf(request) === 'a1' && under.receiver.received.filter((r) => textOf(r) === 'a1').length < 3;
      return failed ? 500 : 204;
    };
    await subscribe({ enableMessageOrdering: true, ...backoff(30, 30) });
    const messages = ['a1', 'b1', 'a2', 'b2', 'a3', 'b3'].map((text) => ({
      data: Buffer.from(text),
      orderingKey: text[0]!,
    }));
    await publishAll(messages);
    await under.receiver.waitFor(8);
    const texts = under.receiver.received.map(textOf);
    expect(texts.filter((text) => text.startsWith('a'))).toEqual(['a1', 'a1', 'a1', 'a2', 'a3']);
    expect(texts.filter((text) => text.startsWith('b'))).toEqual(['b1', 'b2', 'b3']);
    expect(texts.indexOf('b3')).toBeLessThan(texts.indexOf('a2'));
    expect(envelopeOf(under.receiver.received[0]!).message).toHaveProperty('orderingKey', 'a');
  });
});
