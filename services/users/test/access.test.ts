import { randomUUID } from 'node:crypto';
import { type CallerName, callerNames } from '@astrall/platform/service-config.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { startUsersWorld, type UsersWorld } from './users-world.ts';

/** Who may call what: every operation of the document has its line. */
const allowed: Record<string, CallerName[]> = {
  PutCustomer: ['orders'],
  PutBirthProfile: ['orders'],
  RetrieveBirthProfile: ['reports'],
  ListUsers: ['notifier'],
  RetrieveUser: ['notifier'],
};

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId }]) => ({ method, path, operationId })),
);

let world: UsersWorld;

beforeAll(async () => {
  world = await startUsersWorld();
});

afterAll(() => world.close());

/** The status of a call whose body and ids are wrong: 400 and 404 are past the guard, 401 and 403 are not. */
async function statusFor({ method, path }: (typeof operations)[number], authorization: string): Promise<number> {
  const url = path.replace(/\{[^}]+\}/g, () => randomUUID());
  const call = request(world.app)[method as 'get' | 'put'](url).set('Authorization', authorization);
  return (await (method === 'get' ? call : call.send({}))).status;
}

test('the matrix names every operation, and nothing else', () => {
  expect(Object.keys(allowed).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
});

test.each(callerNames.map((caller) => [caller]))('%s may call what the matrix says, and no more', async (caller) => {
  const token = await world.asService(caller);
  const statuses = await Promise.all(operations.map((operation) => statusFor(operation, token)));
  const admitted = operations.filter((_, i) => ![401, 403].includes(statuses[i]!)).map((each) => each.operationId);

  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  expect(admitted.sort()).toEqual(
    Object.keys(allowed)
      .filter((operationId) => allowed[operationId]!.includes(caller))
      .sort(),
  );
});

test.each([
  ['no token', async () => ''],
  ['a token that is none', async () => 'Bearer nonsense'],
  ['a token for another service', () => world.asService('orders', 'http://reports.astrall.test')],
  ['an access token for something else', () => world.asClient('customers:write', { aud: 'elsewhere' })],
])('401 everywhere: %s', async (_what, token) => {
  const statuses = await Promise.all(operations.map(async (operation) => statusFor(operation, await token())));
  expect(statuses).toEqual(operations.map(() => 401));
});
