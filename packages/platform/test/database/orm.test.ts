import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startMessagingDatabase } from '../messaging/messaging-database.ts';

let database: Awaited<ReturnType<typeof startMessagingDatabase>>;

beforeAll(async () => {
  database = await startMessagingDatabase({ DB_POOL_MAX: '2' });
});

afterAll(() => database.close());

const kill = (pid: number) => database.orm.em.fork().execute('select pg_terminate_backend(?)', [pid]);

test('a connection that dies within a transaction costs no place in the pool', async () => {
  for (let round = 0; round < 3; round += 1) {
    const dying = database.orm.em.fork().transactional(async (em) => {
      const [row] = await em.execute('select pg_backend_pid() as pid');
      await kill(row?.['pid']);
      await em.execute('select 1');
    });
    await expect(dying).rejects.toThrow();
  }
  expect(await database.orm.em.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
});
