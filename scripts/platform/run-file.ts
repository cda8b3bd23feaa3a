import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

export interface RunningProcess {
  pid: number | undefined;
  port: number;
}

/** `run/platform.json`: which process runs where, the supervisor among them. */
export interface RunFile {
  record(processes: Record<string, RunningProcess>): void;
  release(): void;
}

export function runFilePath(settings: Settings): string {
  return join(settings.dataDir, 'run', 'platform.json');
}

/** The processes of the platform that runs on this data folder, if one does. */
export function readRunFile(settings: Settings): Record<string, RunningProcess> | undefined {
  try {
    const processes = JSON.parse(readFileSync(runFilePath(settings), 'utf8'));
    process.kill(processes.supervisor.pid, 0);
    return processes;
  } catch {
    return undefined;
  }
}

/** @throws when another supervisor is alive on this data folder */
export function claimRunFile(settings: Settings): RunFile {
  const running = readRunFile(settings);
  if (running && running['supervisor']?.pid !== process.pid) {
    throw new Error(`A platform already runs on ${settings.dataDir} (process ${running['supervisor']?.pid}).`);
  }
  const path = runFilePath(settings);
  mkdirSync(join(settings.dataDir, 'run'), { recursive: true });
  const supervisor = { pid: process.pid, port: settings.ports.gateway };
  const record = (processes: Record<string, RunningProcess>) => {
    writeFileSync(`${path}.new`, `${JSON.stringify({ supervisor, ...processes }, null, 2)}\n`);
    renameSync(`${path}.new`, path);
  };
  record({});
  return { record, release: () => rmSync(path, { force: true }) };
}
