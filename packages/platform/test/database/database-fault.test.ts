import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@astrall/local-cloud/testing/test-database.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { databaseFault } from '../../src/database/database-fault.ts';
import { connectDatabase } from '../../src/database/orm.ts';
import { OutboxMessage } from '../../src/messaging/outbox-message.entity.ts';
import { type DatabaseConfig, databaseConfig } from '../../src/service-config.ts';

const tables = { schema: 'public', entities: [OutboxMessage], migrations: [] };
let database: TestDatabase;
let config: DatabaseConfig;

beforeAll(async () => {
  database = await createTestDatabase();
  const { hostname, port, username, password, pathname } = new URL(database.url);
  config = await readConfig(databaseConfig, {
    env: {
      DB_HOST: hostname,
      DB_PORT: port,
      DB_NAME: pathname.slice(1),
      DB_USER: username,
      DB_PASSWORD: decodeURIComponent(password),
      DB_POOL_MAX: '1',
    },
  });
});

afterAll(() => database.drop());

/** The error of a statement, given as a SQL text, on a connection with this time-out. */
async function errorOf(sql: string, statementTimeoutMs?: number): Promise<unknown> {
  const orm = await connectDatabase(tables, config, statementTimeoutMs);
  try {
    return await orm.em.execute(sql).then(
      () => undefined,
      (error: unknown) => error,
    );
  } finally {
    await orm.close();
  }
}

test('a statement that takes too long is a time-out', async () => {
  expect(databaseFault(await errorOf('select pg_sleep(1)', 100))).toMatchObject({ status: 503, code: 'timeout' });
});

test('a database that falls silent is not waited for, and costs no place in the pool', async () => {
  const way = await startWay();
  const orm = await connectDatabase(tables, { ...config, DB_HOST: '127.0.0.1', DB_PORT: way.port }, 100);
  const ask = () => orm.em.fork().transactional((em) => em.execute('select 1 as one'));
  try {
    await ask();
    way.fallSilent();
    const startedAt = performance.now();
    const error = await ask().catch((thrown: unknown) => thrown);
    expect(databaseFault(error)).toMatchObject({ status: 503, code: 'unavailable' });
    expect(performance.now() - startedAt).toBeLessThan(5000);
    // A way that was lost stays lost; another is found.
    expect(await ask()).toEqual([{ one: 1 }]);
  } finally {
    await orm.close(true);
    way.close();
  }
});

/** A way to the database whose connections so far can be lost without a word, as in a network. */
async function startWay() {
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(config.DB_PORT, config.DB_HOST);
    sockets.push(near, far);
    for (const [from, to] of [[near, far] as const, [far, near] as const]) {
      from.pipe(to);
      from.on('error', () => {});
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    fallSilent: () => {
      for (const socket of sockets) socket.unpipe().resume();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

test('a database that ends the connection is unavailable for now', async () => {
  const fault = databaseFault(await errorOf('select pg_terminate_backend(pg_backend_pid())'));
  expect(fault).toMatchObject({ status: 503, code: 'unavailable' });
});

test.each(['deadlock_detected', 'serialization_failure'])('%s: another try may succeed', async (code) => {
  const raise = `do $$ begin raise exception 'no' using errcode = '${code}'; end $$`;
  expect(databaseFault(await errorOf(raise))).toMatchObject({ status: 503, code: 'unavailable' });
});

test('a fault of ours stays one, and so does what no database said', async () => {
  expect(databaseFault(await errorOf('select nothing'))).toBeUndefined();
  expect(databaseFault(new Error('boom'))).toBeUndefined();
  expect(databaseFault('text')).toBeUndefined();
});

test('requests have five seconds, migrations as long as they take', async () => {
  const timeoutOf = async (statementTimeoutMs?: number) => {
    const orm = await connectDatabase(tables, config, statementTimeoutMs);
    const [row] = await orm.em.execute<{ statement_timeout: string }[]>('show statement_timeout');
    await orm.close();
    return row?.statement_timeout;
  };
  expect([await timeoutOf(), await timeoutOf(0)]).toEqual(['5s', '0']);
});
