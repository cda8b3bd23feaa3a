import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { machineEnv, serviceSpecs } from '../platform/process-specs.ts';
import { root, type Settings } from '../platform/settings.ts';

/** What commander read: an option that was not given is undefined. */
export type CommandOptions = Record<string, string | boolean | string[] | undefined>;

/**
 * Runs a command of the users service in its environment, as a job does on Google Cloud. A password comes through
 * standard input: arguments are seen by everybody on the machine.
 * @returns the exit code
 */
export async function runUsersCommand(
  settings: Settings,
  command: 'create-admin' | 'create-client',
  options: CommandOptions,
): Promise<number> {
  const { env } = serviceSpecs(settings).find(({ name }) => name === 'users')!;
  const args = Object.entries(options).flatMap(([name, value]) => asArguments(dashed(name), value));
  const child = spawn(process.execPath, [join(root, `services/users/dist/src/${command}.js`), ...args], {
    env: { ...machineEnv(), ...env, LOG_LEVEL: 'silent', NODE_NO_WARNINGS: '1' },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)));
}

function asArguments(name: string, value: CommandOptions[string]): string[] {
  if (value === undefined || value === false) return [];
  if (value === true) return [`--${name}`];
  return [value].flat().map((one) => `--${name}=${one}`);
}

/** Commander's `firstName` is the option `first-name`. */
function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
