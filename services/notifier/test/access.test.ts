import { randomUUID } from 'node:crypto';
import { callerNames } from '@astrall/platform/service-config.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { type NotifierWorld, startNotifierWorld } from './notifier-world.ts';

/** The scope each operation of the document asks of people; no service may call any. */
const scopes: Record<string, string> = {
  ListDeliveries: 'deliveries:read',
  RetrieveDelivery: 'deliveries:read',
};

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId }]) => ({ method, path, operationId })),
);

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

async function statusFor({ method, path }: (typeof operations)[number], authorization: string): Promise<number> {
  const url = path.replace(/\{[^}]+\}/g, () => randomUUID());
  return (await request(world.app)[method as 'get'](url).set('Authorization', authorization)).status;
}

test('the matrix names every operation, and nothing else', () => {
  expect(Object.keys(scopes).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
});

test.each(callerNames.map((caller) => [caller]))('%s may call none', async (caller) => {
  const token = await world.asService(caller, world.serviceUrl);
  for (const operation of operations) expect([401, 403]).toContain(await statusFor(operation, token));
});

test.each(operations.map(({ operationId, ...rest }) => [operationId, rest] as const))(
  '%s asks for its scope',
  async (operationId, rest) => {
    const operation = { operationId, ...rest };
    const others = Object.values(scopes).filter((scope) => scope !== scopes[operationId]);

    expect([200, 404]).toContain(await statusFor(operation, await world.asClient(scopes[operationId]!)));
    expect(await statusFor(operation, await world.asClient(['push', 'users:read', ...others].join(' ')))).toBe(403);
  },
);
