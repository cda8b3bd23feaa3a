import { schemaDrift } from '@astrall/local-cloud/testing/schema-drift.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from './orders-world.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

test('the migrations make the tables that the entities describe', async () => {
  expect(await schemaDrift(world.context.orm)).toBe('');
});

test.each([
  ['a column', 'alter table order_line rename column title to heading', 'title'],
  ['a length', 'alter table "order" alter column shop type varchar(20)', 'shop'],
  ['a key', 'alter table order_line drop constraint order_line_report_id_unique', 'order_line_report_id_unique'],
  ['an index', 'drop index order_created_at_id_index', 'order_created_at_id_index'],
  ['a list of states', 'alter table "order" drop constraint order_state_check', 'order_state_check'],
])('%s that differs is found', async (_what, change, found) => {
  const em = world.context.orm.em.fork();
  await em.execute(change);
  expect(await schemaDrift(world.context.orm)).toContain(found);
});
