import { parseArgs } from 'node:util';
import { loadServiceConfig } from '@astrall/platform/load-service-config.ts';
import { usersEnv } from './config.ts';
import { createContext } from './context.ts';
import { createAdmin } from './identity/create-admin.ts';

/**
 * `node create-admin.js --email ana@example.com [--password-stdin | --send-mail]`, in the service's own environment:
 * makes somebody an administrator, and prints how they come to a password.
 */
const { values } = parseArgs({
  options: {
    email: { type: 'string' },
    'first-name': { type: 'string', default: '' },
    'last-name': { type: 'string', default: '' },
    locale: { type: 'string', default: 'en' },
    'password-stdin': { type: 'boolean', default: false },
    'send-mail': { type: 'boolean', default: false },
  },
});

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}

const context = await createContext(await loadServiceConfig(usersEnv));
try {
  const said = await createAdmin(context, {
    email: values.email ?? '',
    first_name: values['first-name'],
    last_name: values['last-name'],
    locale: values.locale,
    password: values['password-stdin'] ? await readStdin() : undefined,
    sendMail: values['send-mail'],
  });
  process.stdout.write(`${said}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await context.close();
}
