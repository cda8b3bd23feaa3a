import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { machineEnv, serviceSpecs } from '../platform/process-specs.ts';
import { root, type Settings } from '../platform/settings.ts';

export interface AdminOptions {
  email: string;
  firstName?: string;
  lastName?: string;
  locale?: string;
  passwordStdin?: boolean;
  sendMail?: boolean;
}

/**
 * Runs the command of the users service in its environment, as a job does on Google Cloud. A password comes through
 * standard input: arguments are seen by everybody on the machine.
 * @returns the exit code
 */
export async function createAdmin(settings: Settings, options: AdminOptions): Promise<number> {
  const { env } = serviceSpecs(settings).find(({ name }) => name === 'users')!;
  const args = [
    `--email=${options.email}`,
    ...(options.firstName ? [`--first-name=${options.firstName}`] : []),
    ...(options.lastName ? [`--last-name=${options.lastName}`] : []),
    ...(options.locale ? [`--locale=${options.locale}`] : []),
    ...(options.passwordStdin ? ['--password-stdin'] : []),
    ...(options.sendMail ? ['--send-mail'] : []),
  ];
  const child = spawn(process.execPath, [join(root, 'services/users/dist/src/create-admin.js'), ...args], {
    env: { ...machineEnv(), ...env, LOG_LEVEL: 'silent', NODE_NO_WARNINGS: '1' },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)));
}
