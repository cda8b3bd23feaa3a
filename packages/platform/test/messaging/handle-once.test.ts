import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { handleOnce } from '../../src/messaging/handle-once.ts';
import { startMessagingDatabase } from './messaging-database.ts';

let database: Awaited<ReturnType<typeof startMessagingDatabase>>;
let orm: MikroORM;

beforeAll(async () => {
  database = await startMessagingDatabase();
  orm = database.orm;
});

afterAll(() => database.close());

const leave = (name: string) => async (em: EntityManager) => {
  await em.execute('insert into effect (name) values (?)', [name]);
};
const effects = async (name: string) => {
  const rows = await orm.em.fork().execute('select name from effect where name = ?', [name]);
  return rows.length;
};

test('an event has its effect once, however often it comes', async () => {
  expect(await handleOnce(orm.em, 'one', leave('one'))).toBe(true);
  expect(await handleOnce(orm.em, 'one', leave('one'))).toBe(false);
  expect(await effects('one')).toBe(1);
});

test('ten deliveries at once have one effect', async () => {
  const handled = await Promise.all(Array.from({ length: 10 }, () => handleOnce(orm.em, 'ten', leave('ten'))));
  expect(handled.filter(Boolean)).toHaveLength(1);
  expect(await effects('ten')).toBe(1);
});

test('an effect that fails leaves nothing, and the event may come again', async () => {
  const failing = async (em: EntityManager) => {
    await leave('failed')(em);
    throw new Error('half way');
  };
  await expect(handleOnce(orm.em, 'failed', failing)).rejects.toThrow('half way');
  expect(await effects('failed')).toBe(0);
  expect(await handleOnce(orm.em, 'failed', leave('failed'))).toBe(true);
  expect(await effects('failed')).toBe(1);
});

test('a delivery that waits for one that fails takes its place', async () => {
  let fail = (_reason: Error) => {};
  let begun = () => {};
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const first = handleOnce(orm.em, 'relay', () => {
    begun();
    return new Promise((_, reject) => {
      fail = reject;
    });
  });
  await beginning;
  const second = handleOnce(orm.em, 'relay', leave('relay'));
  fail(new Error('gone'));

  await expect(first).rejects.toThrow('gone');
  expect(await second).toBe(true);
  expect(await effects('relay')).toBe(1);
});
