import { schemaDrift } from '@astrall/local-cloud/testing/schema-drift.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ReportsWorld, startReportsWorld } from './reports-world.ts';

let world: ReportsWorld;
beforeAll(async () => {
  world = await startReportsWorld();
});
afterAll(() => world.close());

test('the migrations make the tables that the entities describe', async () => {
  expect(await schemaDrift(world.context.orm)).toBe('');
});

test.each([
  ['a column', 'alter table report rename column pdf_sha256 to sha256', 'pdf_sha256'],
  [
    'a key',
    'alter table report drop constraint report_order_line_id_period_unique',
    'report_order_line_id_period_unique',
  ],
  ['an index', 'drop index report_link_report_id_index', 'report_link_report_id_index'],
  ['a table', 'drop table inbox_event', 'inbox_event'],
])('%s that differs is found', async (_, change, found) => {
  await world.context.orm.em.fork().execute(change);
  expect(await schemaDrift(world.context.orm)).toContain(found);
});
