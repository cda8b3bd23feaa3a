import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type IdentityWorld, startIdentityWorld, tokensFor } from './identity-world.ts';

let world: IdentityWorld;

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

const count = async (table: string) =>
  Number((await world.em().execute(`select count(*) as n from ${table}`))[0]!['n']);

test('204: what expired over an hour ago goes, and the rest stays', async () => {
  await tokensFor(world, await world.application(), await world.person());
  await tokensFor(world, await world.application(), await world.person());
  const em = world.em();
  await em.execute(
    "update oidc_artifact set expires_at = now() - interval '2 hours' where kind in ('AuthorizationCode', 'Session')",
  );
  await em.execute('update rate_limit set expire = 1');
  const before = await count('oidc_artifact');
  const gone = Number((await em.execute('select count(*) as n from oidc_artifact where expires_at < now()'))[0]!['n']);
  const answer = await world
    .browser()
    .post('/tasks/sweep-identity')
    .set('Authorization', await world.asService('push', world.url));

  expect(answer.status).toBe(204);
  expect(gone).toBeGreaterThan(0);
  expect(await count('oidc_artifact')).toBe(before - gone);
  expect(await count('rate_limit')).toBe(0);
});

test('403: only the clock sweeps', async () => {
  const authorization = await world.asService('orders', world.url);
  const call = world.browser().post('/tasks/sweep-identity').set('Authorization', authorization);
  expect((await call).status).toBe(403);
});
