import { execFile } from 'node:child_process';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { postgresBinary } from './binaries.ts';
import { invocationAs, type SystemUser } from './system-user.ts';

const run = promisify(execFile);

export interface ClusterOptions {
  dataDir: string;
  password: string;
  durable: boolean;
  user?: SystemUser;
}

/** Built beside the data directory and renamed into place: a killed initdb leaves a folder that looks complete. */
export async function createCluster({ dataDir, password, durable, user }: ClusterOptions): Promise<void> {
  const draft = `${dataDir}.new`;
  const passwordFile = `${dataDir}.password`;
  await mkdir(dirname(dataDir), { recursive: true });
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (user) await Promise.all([draft, passwordFile].map((path) => chown(path, user.uid, user.gid)));
    const args = [...flags(draft, passwordFile), ...(durable ? [] : ['--no-sync'])];
    const initdb = await invocationAs(user, postgresBinary('initdb'), args, [draft]);
    await run(initdb.command, initdb.args, { ...initdb.options, cwd: draft });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, dataDir);
}

/** The built-in C.UTF-8 provider sorts and folds case alike on every machine, whatever its libc. */
function flags(draft: string, passwordFile: string): string[] {
  return [
    `--pgdata=${draft}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
}
