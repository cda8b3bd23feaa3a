import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createCluster } from './postgres/create-cluster.ts';
import { claimDataDir } from './postgres/postmaster.ts';
import { launchServer, type PostgresServer } from './postgres/server.ts';
import { systemUser } from './postgres/system-user.ts';

export type { PostgresExit, PostgresServer } from './postgres/server.ts';

export interface PostgresOptions {
  dataDir: string;
  port: number;
  password: string;
  /** False gives up crash safety for speed: tests only. */
  durable?: boolean;
}

/**
 * Starts PostgreSQL on a kept data directory, or creates the directory first. A server that a killed process left
 * running on it is stopped; one that still has its owner is refused.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const { port, password, durable = true } = options;
  const dataDir = resolve(options.dataDir);
  const user = await systemUser();
  await claimDataDir(dataDir);
  const exists = await access(join(dataDir, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (!exists) await createCluster({ dataDir, password, durable, user });
  return launchServer({ dataDir, port, password, durable, user });
}
