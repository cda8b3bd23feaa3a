import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProcess } from '@astrall/local-cloud/postgres/process-table.ts';
import { readSettings, type Settings } from './settings.ts';

export interface RunningProcess {
  pid: number | undefined;
  port: number;
}

/** `run/platform.json`: which process runs where, the supervisor among them. */
export interface RunFile {
  /** Whether the last run on this folder was killed, so that its processes may still be stopping. */
  lastRunWasKilled: boolean;
  record(processes: Record<string, RunningProcess>): void;
  release(): void;
}

/** What the run file says, whether or not those processes are alive. */
export function readRunFile(settings: Settings): Record<string, RunningProcess> | undefined {
  try {
    return JSON.parse(readFileSync(runFilePath(settings), 'utf8'));
  } catch {
    return undefined;
  }
}

/** The supervisor that runs on this data folder, if one does. */
export async function findSupervisor(settings: Settings): Promise<RunningProcess | undefined> {
  const supervisor = readRunFile(settings)?.['supervisor'];
  if (!supervisor?.pid) return undefined;
  // The pid of a killed supervisor may belong to anything by now.
  const found = await findProcess(supervisor.pid);
  return found && /scripts\/(platform\/start|demo\/demo)\.ts/.test(found.command) ? supervisor : undefined;
}

/** The settings of the platform that runs on this data folder, whatever its ports; what is given while none runs. */
export async function readRunningSettings(env: Parameters<typeof readSettings>[0]): Promise<Settings> {
  const given = readSettings(env);
  const running = await findSupervisor(given);
  return running ? readSettings({ PORT_BASE: String(running.port), ASTRALL_DATA: given.dataDir }) : given;
}

/** @throws when another supervisor is alive on this data folder */
export async function claimRunFile(settings: Settings): Promise<RunFile> {
  const running = await findSupervisor(settings);
  if (running) {
    throw new Error(
      `A platform already runs on ${settings.dataDir} (process ${running.pid}, http://127.0.0.1:${running.port}).\n` +
        'Stop it first, or give this one a PORT_BASE and an ASTRALL_DATA of its own.',
    );
  }
  const path = runFilePath(settings);
  const lastRunWasKilled = existsSync(path);
  mkdirSync(join(settings.dataDir, 'run'), { recursive: true, mode: 0o700 });
  const supervisor = { pid: process.pid, port: settings.ports.gateway };
  const record = (processes: Record<string, RunningProcess>) => {
    writeFileSync(`${path}.new`, `${JSON.stringify({ supervisor, ...processes }, null, 2)}\n`);
    renameSync(`${path}.new`, path);
  };
  record({});
  return { lastRunWasKilled, record, release: () => rmSync(path, { force: true }) };
}

function runFilePath(settings: Settings): string {
  return join(settings.dataDir, 'run', 'platform.json');
}
