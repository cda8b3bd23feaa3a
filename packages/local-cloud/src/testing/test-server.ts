import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createIdentity } from '../identity/identity.ts';
import { claimDataDir } from '../postgres/postmaster.ts';
import { findProcess } from '../postgres/process-table.ts';
import { type PostgresServer, startPostgres } from '../postgres.ts';
import { freePort } from './free-port.ts';

const PREFIX = `astrall-test-postgres-${userInfo().uid}-`;

export interface TestServer {
  server: PostgresServer;
  /** local-cloud's keys; making them takes longer than most tests. */
  identityDir: string;
  stop(): Promise<void>;
}

/** A throwaway PostgreSQL, and keys, for one test run. What a killed run left behind is stopped and removed first. */
export async function startTestServer(): Promise<TestServer> {
  await removeAbandoned();
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
  await mkdir(folder, { mode: 0o711, recursive: true });
  const server = await startPostgres({
    dataDir: join(folder, 'data'),
    port: await freePort(),
    password: 'test',
    durable: false,
  });
  await createIdentity({ dataDir: folder });
  return {
    server,
    identityDir: join(folder, 'identity'),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX) || (await findProcess(Number(name.slice(PREFIX.length))))) continue;
    const folder = join(tmpdir(), name);
    await claimDataDir(join(folder, 'data'));
    await rm(folder, { recursive: true, force: true });
  }
}
