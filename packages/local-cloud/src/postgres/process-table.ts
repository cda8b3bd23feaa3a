import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ProcessEntry {
  parentPid: number;
  command: string;
}

/** A running process by pid. Linux is read from /proc, since slim images carry no `ps`. */
export async function findProcess(pid: number): Promise<ProcessEntry | undefined> {
  return (process.platform === 'linux' ? fromProc(pid) : fromPs(pid)).catch(() => undefined);
}

async function fromProc(pid: number): Promise<ProcessEntry | undefined> {
  const [command, stat] = await Promise.all([
    readFile(`/proc/${pid}/cmdline`, 'utf8'),
    readFile(`/proc/${pid}/stat`, 'utf8'),
  ]);
  // The name in parentheses may itself hold spaces and parentheses.
  const [state, parentPid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? undefined : { parentPid: Number(parentPid), command: command.replaceAll('\0', ' ') };
}

async function fromPs(pid: number): Promise<ProcessEntry | undefined> {
  const { stdout } = await run('ps', ['-ww', '-o', 'stat=,ppid=,command=', '-p', String(pid)]);
  const [, state, parentPid, command] = /^\s*(\S+)\s+(\d+)\s+(.*)$/s.exec(stdout) ?? [];
  return command === undefined || state?.startsWith('Z') ? undefined : { parentPid: Number(parentPid), command };
}
