import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PasswordReset } from '../../src/identity/password-reset/password-reset.entity.ts';
import { User } from '../../src/user/user.entity.ts';
import { type IdentityWorld, startIdentityWorld } from './identity-world.ts';

let world: IdentityWorld;

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

async function reset(change: Partial<PasswordReset> = {}): Promise<string> {
  const em = world.em();
  const created = PasswordReset.of(await em.findOneOrFail(User, (await world.person()).id));
  await em.persist(Object.assign(created, change)).flush();
  return created.id;
}

const open = (id: string, authorization: string) =>
  world.browser().post(`/password-resets/${id}/link`).set('Authorization', authorization);
const asNotifier = () => world.asService('notifier', world.url);

test('200: a link that leads to the form, until it expires', async () => {
  const answer = await open(await reset(), await asNotifier());
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    url: expect.stringMatching(/\/password\/reset\?token=[\w-]{43}&ui_locales=en$/),
    expires_at: expect.stringMatching(/Z$/),
  });
  expect(Date.parse(answer.body.expires_at) - Date.now()).toBeGreaterThan(44 * 60_000);
});

test('400: the id is not a UUID', async () => {
  expect((await open('nonsense', await asNotifier())).status).toBe(400);
});

test('401: no token', async () => {
  expect((await world.browser().post(`/password-resets/${await reset()}/link`)).status).toBe(401);
});

test('403: another service, and a program that has every scope there is for programs', async () => {
  const id = await reset();
  expect((await open(id, await world.asService('orders', world.url))).status).toBe(403);
  const { body } = await world.token(await world.program({ scopes: ['users:read', 'users:admin'] }), {
    grant_type: 'client_credentials',
    scope: 'users:read users:admin',
  });
  expect((await open(id, `Bearer ${body.access_token}`)).status).toBe(403);
});

test('404: an unknown reset, one that has expired, one that was used', async () => {
  const gone = [randomUUID(), await reset({ expiresAt: new Date() }), await reset({ usedAt: new Date() })];
  for (const id of gone) expect((await open(id, await asNotifier())).status).toBe(404);
});
