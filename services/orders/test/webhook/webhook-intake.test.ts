import { expect, test } from '@jest/globals';
import { WebhookDelivery } from '../../src/webhook/webhook-delivery.entity.ts';
import { createWebhookIntake } from '../../src/webhook/webhook-intake.ts';

function delivery(): WebhookDelivery {
  return WebhookDelivery.receive({
    shop: 'shop.myshopify.com',
    webhookId: 'one',
    eventId: null,
    topic: 'orders/paid',
    subjectId: null,
    apiVersion: null,
    triggeredAt: null,
    body: '{}',
  });
}

/** A store whose statements end when they are told to, and an outbox that counts. */
function createSlowIntake() {
  const statements: { size: number; end: (failure?: Error) => void }[] = [];
  let published = 0;
  const intake = createWebhookIntake(
    (deliveries) =>
      new Promise((resolve, reject) => {
        statements.push({
          size: deliveries.length,
          end: (failure) => (failure ? reject(failure) : resolve(deliveries.map(() => true))),
        });
      }),
    {
      async flush() {
        published += 1;
      },
    },
  );
  return { intake, statements, published: () => published };
}

const moment = () => new Promise((resolve) => setImmediate(resolve));

test('deliveries that come while others are stored share the next statement, and its publishing', async () => {
  const { intake, statements, published } = createSlowIntake();
  const first = intake.store(delivery());
  await moment();
  const burst = Array.from({ length: 20 }, () => intake.store(delivery()));
  await moment();
  expect(statements.map(({ size }) => size)).toEqual([1]);
  statements[0]!.end();
  await first;
  await moment();
  expect(statements.map(({ size }) => size)).toEqual([1, 20]);
  statements[1]!.end();
  expect(await Promise.all(burst)).toEqual(burst.map(() => true));
  // Once because nothing had been published yet, once for the burst.
  expect(published()).toBe(2);
});

test('an event goes on at once when no webhook is under way, and after the last one that is', async () => {
  const { intake, statements } = createSlowIntake();
  await intake.burstEnd();

  const steps: string[] = [];
  const webhook = intake.store(delivery()).then(() => steps.push('webhook'));
  const event = intake.burstEnd().then(() => steps.push('event'));
  await moment();
  statements[0]!.end();
  await Promise.all([webhook, event]);
  expect(steps).toEqual(['webhook', 'event']);
});

test('webhooks without a pause hold an event up for a moment only', async () => {
  const { intake, statements } = createSlowIntake();
  const webhook = intake.store(delivery());
  await intake.burstEnd();
  statements[0]!.end();
  await webhook;
});

test('a statement that fails refuses its own deliveries, and the next one is stored', async () => {
  const { intake, statements } = createSlowIntake();
  const refused = intake.store(delivery());
  await moment();
  const next = intake.store(delivery());
  statements[0]!.end(new Error('no database'));
  await expect(refused).rejects.toThrow('no database');
  await moment();
  statements[1]!.end();
  expect(await next).toBe(true);
  await intake.burstEnd();
});
