import { exampleCases } from '@astrall/local-cloud/testing/documented-examples.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { type OrdersWorld, startOrdersWorld } from './orders-world.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

test.each(exampleCases(document))('the example of $operationId works', async ({ method, path, body, scope, works }) => {
  const answer = await request(world.app)
    [method as 'post'](path)
    .set('Authorization', await world.asClient(scope))
    .send(body);
  expect({ status: answer.status, body: answer.body, works: works(answer) }).toMatchObject({ works: true });
});
