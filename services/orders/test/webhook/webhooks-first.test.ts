import { expect, test } from '@jest/globals';
import { createWebhooksFirst } from '../../src/webhook/webhooks-first.ts';

test('an event goes on at once when no webhook is under way, and after the last one that is', async () => {
  const first = createWebhooksFirst();
  await first.turn();

  const steps: string[] = [];
  const webhooks = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const answers = webhooks.map(({ promise }, index) =>
    first.answering(() => promise).then(() => steps.push(`webhook ${index}`)),
  );
  const event = first.turn().then(() => steps.push('event'));
  for (const { resolve } of webhooks) {
    resolve();
    await new Promise((done) => setImmediate(done));
  }
  await Promise.all([...answers, event]);
  expect(steps).toHaveLength(3);
  expect(steps.indexOf('event')).toBeGreaterThan(steps.indexOf('webhook 0'));
});

test('webhooks without a pause hold an event up for a moment only', async () => {
  const first = createWebhooksFirst();
  const endless = Promise.withResolvers<void>();
  const webhook = first.answering(() => endless.promise);
  await first.turn();
  endless.resolve();
  await webhook;
});

test('a webhook that fails counts as ended', async () => {
  const first = createWebhooksFirst();
  await expect(first.answering(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await first.turn();
});
