import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { postgresBinary } from './binaries.ts';
import { ownerFlag, readPostmaster, stopProcess } from './postmaster.ts';
import { invocationAs, type SystemUser } from './system-user.ts';

const START_TIMEOUT_MS = 60_000;
const MAX_CONNECTIONS = 200;

export interface PostgresExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface PostgresServer {
  /** Superuser's URL of the database `postgres`. */
  url: string;
  port: number;
  pid: number;
  /** Resolves when the server is gone, asked to or not. */
  exited: Promise<PostgresExit>;
  /** Fast shutdown: open transactions are rolled back, nothing committed is lost. */
  stop(): Promise<void>;
}

export interface LaunchOptions {
  dataDir: string;
  port: number;
  password: string;
  durable: boolean;
  user?: SystemUser;
}

export async function launchServer(options: LaunchOptions): Promise<PostgresServer> {
  const { dataDir, port, password, user } = options;
  const logPath = join(dataDir, 'server.log');
  const log = await open(logPath, 'a');
  // Its own process group: Ctrl-C in a terminal must reach the owner alone, which stops the server last.
  const invocation = await invocationAs(
    user,
    postgresBinary('postgres'),
    ['-D', dataDir, ...settings(options)],
    [dataDir],
  );
  const child = spawn(invocation.command, invocation.args, {
    ...invocation.options,
    cwd: dataDir,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const exited = exitOf(child);
  await log.close();
  const pid = child.pid ?? 0;
  if (!(await becomesReady(dataDir, pid, exited))) {
    if (child.exitCode === null && pid > 0) await stopProcess(pid);
    throw new Error(`PostgreSQL did not start on ${dataDir}: ${(await readFile(logPath, 'utf8')).slice(-1000).trim()}`);
  }
  return {
    url: `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    port,
    pid,
    exited,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) await stopProcess(pid);
      await exited;
    },
  };
}

function settings({ port, durable }: LaunchOptions): string[] {
  const values = [
    ownerFlag(),
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `max_connections=${MAX_CONNECTIONS}`,
    'lc_messages=C',
    // Statements hold personal data, which the server's log must not.
    'log_min_error_statement=panic',
    'log_parameter_max_length_on_error=0',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  return values.flatMap((value) => ['-c', value]);
}

function exitOf(child: ChildProcess): Promise<PostgresExit> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null, signal: null }));
  });
}

/** The pid file's state line is what pg_ctl waits for too; unlike the log it does not depend on the language. */
async function becomesReady(dataDir: string, pid: number, exited: Promise<PostgresExit>): Promise<boolean> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!gone && Date.now() < deadline) {
    const postmaster = await readPostmaster(dataDir);
    if (postmaster?.pid === pid && postmaster.ready) return true;
    await delay(5);
  }
  return false;
}
