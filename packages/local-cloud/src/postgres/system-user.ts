import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SystemUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: there it runs as `postgres`, created when missing. Undefined: run as ourselves. */
export async function systemUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return find().catch(async () => {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
    return find();
  });
}

async function find(): Promise<SystemUser> {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

export interface Invocation {
  command: string;
  args: string[];
  options: Partial<SystemUser>;
}

/**
 * How to run `command` as `user` when it has to reach `paths`. Below a folder that is closed to others (a checkout in
 * root's home, say) the user alone cannot, and gets the capability to look folders up in addition; `setpriv` grants it.
 */
export async function invocationAs(
  user: SystemUser | undefined,
  command: string,
  args: string[],
  paths: string[],
): Promise<Invocation> {
  if (!user) return { command, args, options: {} };
  const reachable = await Promise.all([command, ...paths].map((path) => canReach(path, user)));
  if (reachable.every(Boolean)) return { command, args, options: user };
  const identity = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const capability = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  return { command: 'setpriv', args: [...identity, ...capability, '--', command, ...args], options: {} };
}

async function canReach(path: string, user: SystemUser): Promise<boolean> {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const needed = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & needed) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
