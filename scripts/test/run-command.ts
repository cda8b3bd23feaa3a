import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../platform/settings.ts';

export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the repository's programs as a person would, without npm and the build before it. */
export function runCommand(script: string, args: string[], env: Record<string, string> = {}): Promise<CommandResult> {
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    ['--conditions=source', '--disable-warning=ExperimentalWarning', join(root, script), ...args],
    { env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
