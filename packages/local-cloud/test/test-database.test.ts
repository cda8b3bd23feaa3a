import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase } from '../src/testing/test-database.ts';

test('gives each caller an empty database of its own, and drops it while it is in use', async () => {
  const [one, other] = [await createTestDatabase(), await createTestDatabase()];
  expect(one.url).not.toBe(other.url);

  const client = new Client({ connectionString: one.url });
  client.on('error', () => {});
  await client.connect();
  expect((await client.query('SHOW fsync')).rows).toEqual([{ fsync: 'off' }]);
  await Promise.all([one.drop(), other.drop()]);
  await expect(client.query('SELECT 1')).rejects.toThrow();
});
