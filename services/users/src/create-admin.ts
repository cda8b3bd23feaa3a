import { parseArgs } from 'node:util';
import { connectDatabase } from '@astrall/platform/database/orm.ts';
import { loadServiceConfig } from '@astrall/platform/load-service-config.ts';
import { databaseConfig, serviceEnv } from '@astrall/platform/service-config.ts';
import { database } from './database.ts';
import { createAdmin } from './identity/create-admin.ts';

/**
 * `node create-admin.js --email ana@example.com [--password-stdin | --send-mail]`: makes somebody an administrator, and
 * prints how they come to a password. The variables of a migration job are enough; a link that is printed wants
 * `USERS_URL` too.
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

const config = await loadServiceConfig(databaseConfig.extend({ USERS_URL: serviceEnv.USERS_URL.optional() }));
const orm = await connectDatabase(database, config);
try {
  const said = await createAdmin(orm, config.USERS_URL, {
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
  await orm.close();
}
