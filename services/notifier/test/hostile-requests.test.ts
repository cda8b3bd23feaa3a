import { sendHostileRequests } from '@astrall/local-cloud/testing/hostile/answers.ts';
import { afterAll, beforeAll, test } from '@jest/globals';
import document from '../openapi.json' with { type: 'json' };
import { access } from '../src/access.policy.ts';
import { type NotifierWorld, startNotifierWorld } from './notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({
    queue: 'paused',
    env: { RATE_LIMIT_PER_MINUTE: '1000000', RATE_LIMIT_ADDRESS_PER_MINUTE: '1000000' },
  });
});

afterAll(() => world.close());

test('nothing drawn from the document, valid or broken, fails or leaves the document', async () => {
  const { url } = await world.serve(world.app);
  const authorization = await world.asClient(access.roles.admin.join(' '));
  await sendHostileRequests({ document, url, authorization, requests: 600 });
}, 60_000);
