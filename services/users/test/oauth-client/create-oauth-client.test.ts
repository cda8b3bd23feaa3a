import { whileLocked } from '@astrall/local-cloud/testing/while-locked.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type ClientsApi, clientsApi, panel, shopSync, tokenStatus } from './clients-api.ts';

let world: UsersWorld;
let api: ClientsApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = await clientsApi(world);
});

afterAll(() => world.close());

const create = (body: object, authorization?: string, headers = {}) =>
  api.send('post', '', { body, headers, ...(authorization === undefined ? {} : { authorization }) });

test('201: the client with its secret, which is told once', async () => {
  const { status, body, headers } = await create({ ...shopSync, client_id: 'shop-sync' });
  expect(status).toBe(201);
  expect(headers['location']).toBe(`/oauth-clients/${body.id}`);
  const { client_secret, ...view } = body;
  expect(client_secret).toMatch(/^ask_[\w-]{43}$/);
  expect(view).toEqual({
    ...shopSync,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    client_id: 'shop-sync',
    enabled: true,
    previous_secret_valid_until: null,
    created_at: expect.stringMatching(/Z$/),
    updated_at: expect.stringMatching(/Z$/),
  });
  expect(await api.retrieve(body.id)).toEqual(view);
  expect(await tokenStatus(world, 'shop-sync', client_secret)).toBe(200);
});

test('201: a program that acts for itself needs no more than a name, scopes and a grant', async () => {
  const { name, scopes, grant_types } = shopSync;
  const { status, body } = await create({ name, scopes, grant_types });
  expect(status).toBe(201);
  expect(body).toMatchObject(shopSync);
});

test('201: a public client has no secret; a client id is made up', async () => {
  const { client_secret, public: isPublic, client_id } = await api.create(panel);
  expect([client_secret, isPublic, client_id]).toEqual([null, true, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
});

test('201: with an Idempotency-Key, a repetition creates nothing, and the secret lies nowhere', async () => {
  const first = await create(shopSync, undefined, { 'Idempotency-Key': 'once' });
  const again = await create(shopSync, undefined, { 'Idempotency-Key': 'once' });
  expect([first.status, again.status, again.get('Idempotency-Replayed')]).toEqual([201, 201, 'true']);
  expect(first.body.client_secret).toMatch(/^ask_/);
  expect(again.body).toEqual({ ...first.body, client_secret: null });
  const em = world.context.orm.em.fork();
  const rows = [
    await em.execute('select to_jsonb(t) from idempotent_answer t'),
    await em.execute('select to_jsonb(t) from oauth_client t'),
  ];
  expect(JSON.stringify(rows)).not.toContain('ask_');
});

test('201: a program adds clients that may do no more than itself', async () => {
  const authorization = await world.asClient('oauth-clients:write orders:read products:read');
  expect((await create(shopSync, authorization)).status).toBe(201);
});

test.each([
  ['no name', { name: undefined }, 'name'],
  ['a blank name', { name: ' ' }, 'name'],
  ['an unknown scope', { scopes: ['orders:read', 'moon:read'] }, 'scopes'],
  ['a scope that is none', { scopes: ['everything'] }, 'scopes.0'],
  ['a scope twice', { scopes: ['orders:read', 'orders:read'] }, 'scopes'],
  ['an unknown grant', { grant_types: ['password'] }, 'grant_types.0'],
  ['no grant', { grant_types: [] }, 'grant_types'],
  ['a public program without people', { public: true }, 'grant_types'],
  ['nowhere to come back to', { grant_types: ['authorization_code'] }, 'redirect_uris'],
  ['an address without https', { ...panel, redirect_uris: ['http://panel.example.com/'] }, 'redirect_uris'],
  ['a script for an address', { ...panel, redirect_uris: ['javascript:alert(1)'] }, 'redirect_uris'],
  ['a client id with a space', { client_id: 'shop sync' }, 'client_id'],
  ["a secret of one's own", { client_secret: 'secret' }, 'client_secret'],
  ['an unknown field', { colour: 'red' }, 'colour'],
])('400: %s', async (_what, fault, field) => {
  const { status, body } = await create({ ...shopSync, ...fault });
  expect([status, Object.keys(body.errors)]).toEqual([400, [field]]);
});

test('400: a client id that is taken', async () => {
  const { client_id } = await api.create({ client_id: 'taken' });
  const { status, body } = await create({ ...shopSync, client_id });
  expect([status, body.errors]).toEqual([400, { client_id: ['a client with this id exists already'] }]);
});

test('401: without a token, and as an administrator of before', async () => {
  expect((await create(shopSync, '')).status).toBe(401);
  const { user, authorization } = await api.users.person('admin');
  await api.users.send('post', `/users/${user.id}/deactivate`);
  expect((await create(shopSync, authorization)).status).toBe(401);
});

test('403: staff, and programs that would give more than they have', async () => {
  const staff = await api.users.person('staff');
  expect((await create(shopSync, staff.authorization)).status).toBe(403);
  const authorization = await world.asClient('oauth-clients:write orders:read');
  expect((await create({ ...shopSync, scopes: ['users:admin'] }, authorization)).status).toBe(403);
});

test('403: an application whose administrator allowed it less', async () => {
  const { user } = await api.users.person('admin');
  const authorization = await world.asClient('oauth-clients:write users:read', { role: 'admin', sub: user.id });
  expect((await create({ ...shopSync, scopes: ['users:admin'] }, authorization)).status).toBe(403);
  expect((await create({ ...shopSync, scopes: ['users:read'] }, authorization)).status).toBe(201);
});

test('409: the first request with the key has not ended', async () => {
  const once = () => create(shopSync, undefined, { 'Idempotency-Key': 'slow' });
  const answers = await whileLocked(world.context, 'oauth_client', once, once);
  expect(answers.map(({ status }) => status)).toEqual([201, 409]);
});

test('422: the key came with another body', async () => {
  await create(shopSync, undefined, { 'Idempotency-Key': 'two-bodies' });
  expect((await create(panel, undefined, { 'Idempotency-Key': 'two-bodies' })).status).toBe(422);
});
