import { parseArgs } from 'node:util';
import { connectDatabase } from '@astrall/platform/database/orm.ts';
import { InvalidError } from '@astrall/platform/errors.ts';
import { loadServiceConfig } from '@astrall/platform/load-service-config.ts';
import { databaseConfig } from '@astrall/platform/service-config.ts';
import { database } from './database.ts';
import { createClient } from './identity/client/create-client.ts';

/**
 * `node create-client.js --name shop-sync --scope "orders:read" [--redirect-uri https://...] [--secret-sha256 <hex>]`:
 * registers a program that asks for tokens, and prints its id and secret as JSON, once. With addresses to come back to
 * it is one that people sign in to. A secret of which only the hash is given is not printed: a job's output is logged.
 * Clients are made over the API too, but that takes a token, and a token takes a client.
 */
const { values } = parseArgs({
  options: {
    name: { type: 'string', default: '' },
    scope: { type: 'string', default: '' },
    'redirect-uri': { type: 'string', multiple: true, default: [] },
    'secret-sha256': { type: 'string' },
  },
});

async function register() {
  const name = values.name.trim();
  if (name === '' || name.length > 255) throw new InvalidError('--name must have 1 to 255 characters.');
  const secretHash = values['secret-sha256'];
  if (secretHash && !/^[0-9a-f]{64}$/.test(secretHash)) {
    throw new InvalidError('--secret-sha256 must be 64 hexadecimal digits.');
  }
  const redirectUris = values['redirect-uri'];
  const { client, secret } = await createClient(orm.em.fork(), {
    name,
    applicationType: 'web',
    scopes: values.scope.split(' ').filter(Boolean),
    grantTypes: redirectUris.length > 0 ? ['authorization_code', 'refresh_token'] : ['client_credentials'],
    redirectUris,
    postLogoutRedirectUris: [],
    isPublic: false,
    secretHash,
  });
  return { client_id: client.clientId, ...(secret && { client_secret: secret }) };
}

/** The option that each field of the API is here. */
const options: Record<string, string> = { scopes: '--scope', redirect_uris: '--redirect-uri' };

const orm = await connectDatabase(database, await loadServiceConfig(databaseConfig));
try {
  process.stdout.write(`${JSON.stringify(await register())}\n`);
} catch (error) {
  const faults = Object.entries(error instanceof InvalidError ? error.errors : {});
  const said = faults.map(([field, messages]) => `${options[field] ?? field} ${messages.join(', ')}.`);
  process.stderr.write(`${said.length > 0 ? said.join('\n') : (error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await orm.close();
}
