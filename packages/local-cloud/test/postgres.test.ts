import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { findProcess } from '../src/postgres/process-table.ts';
import { type PostgresServer, startPostgres } from '../src/postgres.ts';
import { freePort } from '../src/testing/free-port.ts';

let folder: string;
let port: number;
let server: PostgresServer | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'astrall-postgres-'));
  port = await freePort();
});
afterEach(async () => {
  await server?.stop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('startPostgres', () => {
  // The folder is closed to everybody else, as a checkout in root's home is.
  test('creates the data directory, and keeps it', async () => {
    server = await start();
    expect(await query(server.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    await query(server.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await server.stop();
    expect(await server.exited).toEqual({ code: 0, signal: null });

    server = await start();
    expect(await query(server.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  test('takes over the server of a killed owner, with everything committed', async () => {
    const orphan = await startInProcessAndKillIt();
    expect(await findProcess(orphan)).toBeDefined();

    server = await start();
    expect(await findProcess(orphan)).toBeUndefined();
    expect(await query(server.url, 'SELECT n FROM committed')).toEqual([{ n: 2 }]);
  });

  test('refuses a directory whose owner is alive', async () => {
    server = await start();
    await expect(start()).rejects.toThrow(`in use by process ${process.pid}`);
    expect(await query(server.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('is not confused by a pid file whose pid now belongs to another program', async () => {
    await writeFile(join(folder, 'data', 'postmaster.pid'), `${process.pid}\n${join(folder, 'data')}\n`);
    server = await start();
    expect(await query(server.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('starts after the server itself was killed, and tells its owner', async () => {
    server = await start();
    await query(server.url, 'CREATE TABLE survived AS SELECT 3 AS n');
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' });

    server = await start();
    expect(await query(server.url, 'SELECT n FROM survived')).toEqual([{ n: 3 }]);
  });

  test('says why it could not start', async () => {
    const busy = createServer().listen(port, '127.0.0.1');
    await once(busy, 'listening');
    await expect(start()).rejects.toThrow(/could not bind IPv4 address/);
    busy.close();
  });
});

async function startInProcessAndKillIt(): Promise<number> {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(new URL('../src/postgres.ts', import.meta.url))});
    const { Client } = (await import('pg')).default;
    const server = await startPostgres(${JSON.stringify(options())});
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query('CREATE TABLE committed AS SELECT 2 AS n');
    console.log(server.pid);`;
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: import.meta.dirname });
  owner.stderr.pipe(process.stderr);
  const [line] = await once(owner.stdout, 'data');
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  return Number(line);
}

const options = () => ({ dataDir: join(folder, 'data'), port, password: 'a b@c' });

const start = (): Promise<PostgresServer> => startPostgres(options());

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
