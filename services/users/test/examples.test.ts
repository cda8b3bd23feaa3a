import { exampleCases } from '@astrall/local-cloud/testing/documented-examples.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { startUsersWorld, type UsersWorld } from './users-world.ts';

let world: UsersWorld;

beforeAll(async () => {
  world = await startUsersWorld();
});

afterAll(() => world.close());

test.each(exampleCases(document))('the example of $operationId works', async ({ method, path, body, scope, works }) => {
  const answer = await request(world.app)
    [method as 'post'](path)
    // A program makes only clients that may do no more than itself.
    .set('Authorization', await world.asClient(`${scope} orders:read products:read`))
    .send(body);
  expect({ status: answer.status, body: answer.body, works: works(answer) }).toMatchObject({ works: true });
});
