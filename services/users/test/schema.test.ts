import { schemaDrift } from '@astrall/local-cloud/testing/schema-drift.ts';
import { startServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { connectDatabase } from '@astrall/platform/database/orm.ts';
import { databaseConfig } from '@astrall/platform/service-config.ts';
import { expect, test } from '@jest/globals';
import { database } from '../src/database.ts';

test('the migrations make what the entities say', async () => {
  const world = await startServiceWorld('users', database);
  const orm = await connectDatabase(database, await world.config(databaseConfig));

  expect(await schemaDrift(orm)).toBe('');
  await orm.close();
  await world.close();
});
