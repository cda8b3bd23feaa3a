import { accessCases, tokenOf } from '@astrall/local-cloud/testing/access-matrix.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { access } from '../src/access.policy.ts';
import { type NotifierWorld, startNotifierWorld } from './notifier-world.ts';

/** Who may do what, written down once more: an operation without a row here fails. */
const expected: Record<string, string> = {
  ListDeliveries: 'staff admin service:orders',
  RetrieveDelivery: 'staff admin service:orders',
  ResendDelivery: 'staff admin',
  EraseDeliveries: 'service:orders',
};

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

test.each(accessCases(document))('$operationId as $who', async ({ operationId, method, path, who }) => {
  const { status } = await request(world.app)
    [method as 'get'](path)
    .set('Authorization', await tokenOf(who, world, access));
  const allowed = expected[operationId]!.split(' ').includes(who);
  expect({ who, refused: status === 401 || status === 403 }).toEqual({ who, refused: !allowed });
});
