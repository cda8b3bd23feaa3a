import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from '../platform/settings.ts';

export interface Deploy {
  status: number | null;
  /** The arguments of each call of gcloud, in order. */
  calls: string[][];
}

export const digest = `sha256:${'d'.repeat(64)}`;

/** Records what it is asked for; the exit code of a migration can be set. */
const gcloud = `#!/usr/bin/env bash
printf '%s\\x1f' "$@" >> "$GCLOUD_CALLS"
echo >> "$GCLOUD_CALLS"
case "$*" in
  "artifacts docker images describe"*) echo ${digest} ;;
  "run jobs execute"*) exit "$MIGRATION_STATUS" ;;
esac
`;

/** Runs a deploy step as Cloud Build does, with a gcloud that only takes notes. */
export function recordDeploy(step: { args: string[]; env: string[] }, migrationStatus = 0): Deploy {
  const folder = mkdtempSync(join(tmpdir(), 'astrall-deploy-'));
  try {
    writeFileSync(join(folder, 'gcloud'), gcloud);
    chmodSync(join(folder, 'gcloud'), 0o755);
    const { status } = spawnSync('bash', step.args, {
      cwd: root,
      env: {
        ...Object.fromEntries(step.env.map((line) => line.split(/=(.*)/s).slice(0, 2))),
        PATH: `${folder}${delimiter}${process.env['PATH']}`,
        GCLOUD_CALLS: join(folder, 'calls'),
        MIGRATION_STATUS: String(migrationStatus),
      },
    });
    const notes = existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8') : '';
    const calls = notes.split('\n').filter(Boolean);
    return { status, calls: calls.map((line) => line.split('\x1f').slice(0, -1)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value of a flag in a call. */
export function flag(call: string[], name: string): string | undefined {
  return call.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** The environment a call gives a container: plain variables, and the secret behind each of the others. */
export function environmentOf(call: string[]): { plain: Record<string, string>; secrets: Record<string, string> } {
  const [, separator = ',', list = ''] = /^(?:\^(.)\^)?(.*)$/s.exec(flag(call, 'set-env-vars') ?? '') ?? [];
  const pairs = (items: string[]) => Object.fromEntries(items.map((item) => item.split(/=(.*)/s).slice(0, 2)));
  return { plain: pairs(list.split(separator)), secrets: pairs((flag(call, 'set-secrets') ?? '').split(',')) };
}
