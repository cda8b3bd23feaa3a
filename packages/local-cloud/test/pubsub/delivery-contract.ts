import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GoogleClients } from '../google-clients.ts';
import { type Received, type Receiver, startReceiver } from '../receiver.ts';
import { until } from '../until.ts';

export interface PubSubUnderTest {
  clients: Pick<GoogleClients, 'publisher' | 'subscriber'>;
  project: string;
  close(): Promise<void>;
}

export interface Envelope {
  message: { data?: string; attributes?: Record<string, string>; messageId: string; publishTime: string };
  subscription: string;
}

export const envelopeOf = ({ body }: Received): Envelope => JSON.parse(body);
export const textOf = (request: Received): string =>
  Buffer.from(envelopeOf(request).message.data ?? '', 'base64').toString();

/** What holds for local-cloud and for Google's own emulator alike. */
export function describeDelivery(name: string, start: () => Promise<PubSubUnderTest>): void {
  describe(`push delivery, ${name}`, () => {
    let pubsub: PubSubUnderTest;
    let receiver: Receiver;
    let count = 0;
    let topic: string;

    beforeAll(async () => {
      pubsub = await start();
    });
    afterAll(() => pubsub?.close());
    beforeEach(async () => {
      receiver = await startReceiver();
      topic = `projects/${pubsub.project}/topics/topic-${++count}`;
      await pubsub.clients.publisher.createTopic({ name: topic });
    });
    afterEach(() => receiver.close());

    const subscribe = (id: string, settings: object = {}) =>
      pubsub.clients.subscriber.createSubscription({
        name: `projects/${pubsub.project}/subscriptions/${id}-${count}`,
        topic,
        pushConfig: { pushEndpoint: `${receiver.url}/events/${id}` },
        ...settings,
      });
    const publish = (data: string, attributes = {}) =>
      pubsub.clients.publisher.publish({ topic, messages: [{ data: Buffer.from(data), attributes }] });

    test('pushes a message with its attributes, and no more once it is acknowledged', async () => {
      const [subscription] = await subscribe('one');
      const [{ messageIds }] = await publish('ñandú', { kind: 'bird' });
      const [request] = await receiver.waitFor(1);

      expect(request!.method).toBe('POST');
      expect(textOf(request!)).toBe('ñandú');
      expect(envelopeOf(request!)).toMatchObject({
        message: { attributes: { kind: 'bird' }, messageId: messageIds![0] },
        subscription: subscription.name,
      });
      expect(Date.parse(envelopeOf(request!).message.publishTime)).toBeCloseTo(Date.now(), -5);
      await publish('next');
      await until(() => receiver.received.some((other) => textOf(other) === 'next'));
      expect(receiver.received.filter((other) => textOf(other) === 'ñandú')).toHaveLength(1);
    });

    test('gives every subscription every message published after it was made', async () => {
      await publish('before');
      await subscribe('one');
      await publish('between');
      await subscribe('two');
      await publish('after');

      await receiver.waitFor(3);
      const seen = (id: string) => receiver.received.filter(({ path }) => path.endsWith(id)).map(textOf);
      expect(seen('one').sort()).toEqual(['after', 'between']);
      expect(seen('two')).toEqual(['after']);
    });

    test('redelivers what was not acknowledged, as the same message', async () => {
      let failures = 2;
      receiver.answer = () => (failures-- > 0 ? 503 : 204);
      await subscribe('one', { retryPolicy: { minimumBackoff: { nanos: 1e8 }, maximumBackoff: { seconds: 1 } } });
      await publish('again');

      await receiver.waitFor(3, 20_000);
      const ids = new Set(receiver.received.map((request) => envelopeOf(request).message.messageId));
      expect(ids.size).toBe(1);
    });

    test('delivers a batch, each message once', async () => {
      await subscribe('one');
      const texts = Array.from({ length: 50 }, (_, index) => `message ${index}`);
      const messages = texts.map((text) => ({ data: Buffer.from(text) }));
      const [{ messageIds }] = await pubsub.clients.publisher.publish({ topic, messages });

      await receiver.waitFor(50);
      expect(receiver.received.map(textOf).sort()).toEqual(texts.sort());
      expect(new Set(messageIds).size).toBe(50);
    });

    test('dead-letters a message after its attempts', async () => {
      const deadLetterTopic = `${topic}-dead`;
      await pubsub.clients.publisher.createTopic({ name: deadLetterTopic });
      await subscribe('dead', { topic: deadLetterTopic });
      await subscribe('one', {
        deadLetterPolicy: { deadLetterTopic, maxDeliveryAttempts: 5 },
        retryPolicy: { minimumBackoff: { nanos: 1e7 }, maximumBackoff: { nanos: 1e7 } },
      });
      receiver.answer = ({ path }) => (path.endsWith('one') ? 500 : 204);
      await publish('poison', { kind: 'bird' });

      const dead = () => receiver.received.filter(({ path }) => path.endsWith('dead'));
      await until(() => dead().length > 0, 20_000);
      expect(receiver.received.filter(({ path }) => path.endsWith('one'))).toHaveLength(5);
      expect(textOf(dead()[0]!)).toBe('poison');
      expect(envelopeOf(dead()[0]!).message.attributes).toMatchObject({
        kind: 'bird',
        CloudPubSubDeadLetterSourceDeliveryCount: '5',
        CloudPubSubDeadLetterSourceSubscription: `one-${count}`,
        CloudPubSubDeadLetterSourceSubscriptionProject: pubsub.project,
      });
    });

    test('404 for a topic that does not exist, 409 for one that does', async () => {
      const missing = `projects/${pubsub.project}/topics/missing`;
      await expect(
        pubsub.clients.publisher.publish({ topic: missing, messages: [{ data: Buffer.from('x') }] }),
      ).rejects.toMatchObject({ code: 5 });
      await expect(pubsub.clients.publisher.createTopic({ name: topic })).rejects.toMatchObject({ code: 6 });
      await expect(subscribe('one', { topic: missing })).rejects.toMatchObject({ code: 5 });
    });
  });
}
