import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findProcess, type ProcessEntry } from './process-table.ts';

const OWNER = 'astrall_owner_';
const STOP_TIMEOUT_MS = 20_000;

/** The owner's pid travels in the server's command line, so that an orphan can be told from a server in use. */
export function ownerFlag(): string {
  return `cluster_name=${OWNER}${process.pid}`;
}

export interface Postmaster {
  pid: number;
  ready: boolean;
}

/** What postmaster.pid says; its eighth line is the server's state. */
export async function readPostmaster(dataDir: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => undefined);
  const lines = text?.split('\n');
  const pid = Number(lines?.[0]);
  return lines && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** Leaves no server on `dataDir`: stops an orphan, drops a stale pid file, and throws when a live owner still runs it. */
export async function claimDataDir(dataDir: string): Promise<void> {
  const postmaster = await readPostmaster(dataDir);
  const running = postmaster && (await findProcess(postmaster.pid));
  if (running && isServerOf(dataDir, running)) {
    if (hasOwner(running)) throw new Error(`PostgreSQL on ${dataDir} is in use by process ${running.parentPid}`);
    await stopProcess(postmaster.pid);
  }
  // PostgreSQL only asks whether the pid is alive: reused by another program it would block the start for ever.
  await rm(join(dataDir, 'postmaster.pid'), { force: true });
}

function isServerOf(dataDir: string, { command }: ProcessEntry): boolean {
  return command.includes('postgres') && command.includes(`-D ${dataDir} `);
}

function hasOwner({ command, parentPid }: ProcessEntry): boolean {
  return new RegExp(`${OWNER}${parentPid}\\b`).test(command);
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT the immediate one, which recovers from its log at the next start. */
export async function stopProcess(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    send(pid, signal);
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (Date.now() < deadline) {
      if (!(await findProcess(pid))) return;
      await delay(10);
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
