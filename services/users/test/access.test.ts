import { accessCases, tokenOf } from '@astrall/local-cloud/testing/access-matrix.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { access } from '../src/access.policy.ts';
import { startUsersWorld, type UsersWorld } from './users-world.ts';

/** Who may do what, written down once more: an operation without a row here fails. */
const expected: Record<string, string> = {
  PutCustomer: 'staff admin service:orders',
  EraseCustomers: 'service:orders',
  ListUsers: 'customer staff admin service:notifier service:orders',
  CreateUser: 'staff admin',
  RetrieveUser: 'customer staff admin service:notifier service:orders',
  ReplaceUser: 'customer staff admin',
  ChangeUser: 'customer staff admin',
  DeleteUser: 'staff admin',
  ActivateUser: 'staff admin',
  DeactivateUser: 'staff admin',
  RestoreUser: 'staff admin',
  PutBirthProfile: 'staff admin service:orders',
  ListBirthProfiles: 'customer staff admin service:reports service:orders',
  CreateBirthProfile: 'customer staff admin',
  RetrieveBirthProfile: 'customer staff admin service:reports service:orders',
  ReplaceBirthProfile: 'customer staff admin',
  ChangeBirthProfile: 'customer staff admin',
  DeleteBirthProfile: 'customer staff admin',
  ListOauthClients: 'admin',
  CreateOauthClient: 'admin',
  RetrieveOauthClient: 'admin',
  ReplaceOauthClient: 'admin',
  ChangeOauthClient: 'admin',
  DeleteOauthClient: 'admin',
  RotateOauthClientSecret: 'admin',
  OpenPasswordResetLink: 'service:notifier',
};

let world: UsersWorld;

beforeAll(async () => {
  world = await startUsersWorld();
});

afterAll(() => world.close());

const cases = accessCases(document);

test.each(cases)('$operationId as $who', async ({ operationId, method, path, who }) => {
  const { status } = await request(world.app)
    [method as 'get'](path)
    .set('Authorization', await tokenOf(who, world, access));
  const allowed = expected[operationId]!.split(' ').includes(who);
  expect({ who, refused: status === 401 || status === 403 }).toEqual({ who, refused: !allowed });
});

test('the matrix names every operation, and nothing else', () => {
  expect(Object.keys(expected).sort()).toEqual([...new Set(cases.map(({ operationId }) => operationId))].sort());
});

test.each([
  ['no token', async () => ''],
  ['a token that is none', async () => 'Bearer nonsense'],
  ['a token for another service', () => world.asService('orders', 'http://reports.astrall.test')],
  ['an access token for something else', () => world.asClient('customers:write', { aud: 'elsewhere' })],
])('401 everywhere: %s', async (_what, token) => {
  const operations = cases.filter(({ who }) => who === 'admin');
  const statuses = operations.map(async ({ method, path }) => {
    const call = request(world.app)[method as 'get'](path);
    return (await call.set('Authorization', await token())).status;
  });
  expect(await Promise.all(statuses)).toEqual(operations.map(() => 401));
});
