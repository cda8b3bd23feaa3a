import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';

export interface RunningProgram {
  ended: Promise<unknown>;
  stop(): Promise<void>;
  residentMb(): number;
}

/** A program in a process of its own, its log thrown away as a collector would take it. */
export function runProgram(file: string, env: Record<string, string>): RunningProgram {
  const child = spawn(process.execPath, ['--conditions=source', file].slice(file.endsWith('.ts') ? 0 : 1), {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', openSync('/dev/null', 'w'), 'inherit'],
  });
  const ended = once(child, 'close');
  return {
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    residentMb: () => Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).toString()) / 1024),
  };
}
