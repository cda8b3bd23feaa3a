import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Artifact } from '../../src/identity/provider/artifact.entity.ts';
import { unknownId } from '../user/users-api.ts';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type ClientsApi, clientsApi, panel, tokenStatus } from './clients-api.ts';

let world: UsersWorld;
let api: ClientsApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = await clientsApi(world);
});

afterAll(() => world.close());

const change = (id: string, body: object, authorization?: string, headers = {}) =>
  api.send('patch', `/${id}`, { body, headers, ...(authorization === undefined ? {} : { authorization }) });

async function allow(clientId: string) {
  await world.context.orm.em.fork().insert(Artifact, {
    kind: 'RefreshToken',
    idHash: randomBytes(32).toString('hex'),
    payload: { clientId },
    expiresAt: new Date(Date.now() + 60_000),
    grantId: null,
    uid: null,
    accountId: null,
    consumedAt: null,
  });
}

const allowed = async (clientId: string) =>
  (await world.context.orm.em.fork().findAll(Artifact)).filter(({ payload }) => payload['clientId'] === clientId)
    .length;

test('200: what is sent changes, the rest stays, the secret too', async () => {
  const { client_secret, ...client } = await api.create();
  const { status, body } = await change(client.id, { name: 'Other', scopes: ['orders:read'] });
  expect(status).toBe(200);
  expect(body).toEqual({ ...client, name: 'Other', scopes: ['orders:read'], updated_at: body.updated_at });
  expect(await tokenStatus(world, client.client_id, client_secret!)).toBe(200);
});

test('200: a disabled client gets no tokens, an enabled one does again', async () => {
  const { id, client_id, client_secret } = await api.create();
  await allow(client_id);
  expect((await change(id, { enabled: false })).body.enabled).toBe(false);
  expect(await tokenStatus(world, client_id, client_secret!)).toBe(401);
  expect(await allowed(client_id)).toBe(0);
  expect((await change(id, { enabled: true })).body.enabled).toBe(true);
  expect(await tokenStatus(world, client_id, client_secret!)).toBe(200);
});

test.each([
  ['its id', { client_id: 'other' }, 'client_id'],
  ['whether it is public', { public: true }, 'public'],
  ['its secret', { client_secret: 'x' }, 'client_secret'],
  ['an unknown scope', { scopes: ['moon:read'] }, 'scopes'],
  ['addresses that its grants have no use for', { redirect_uris: ['https://a.example.com/'] }, 'redirect_uris'],
  ['null', { name: null }, 'name'],
])('400: %s', async (_what, body, field) => {
  const answer = await change((await api.create()).id, body);
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
});

test('400: fields that do not fit those that stay', async () => {
  const { id } = await api.create(panel);
  const { status, body } = await change(id, { redirect_uris: [] });
  expect([status, Object.keys(body.errors)]).toEqual([400, ['redirect_uris']]);
});

test('401: without a token', async () => {
  expect((await change(unknownId, {}, '')).status).toBe(401);
});

test('403: staff, and programs of a client that may do more than they', async () => {
  const { id } = await api.create();
  expect((await change(id, {}, (await api.users.person('staff')).authorization)).status).toBe(403);
  const authorization = await world.asClient('oauth-clients:write orders:read');
  expect((await change(id, { redirect_uris: [] }, authorization)).status).toBe(403);
});

test('404: an unknown client', async () => {
  expect((await change(unknownId, {})).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  expect((await change((await api.create()).id, {}, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
