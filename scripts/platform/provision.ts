import { connectCloudApi } from './cloud-api.ts';
import { provisionCloud } from './provision-cloud.ts';
import { provisionDatabase } from './provision-database.ts';
import { ensureSecrets, readSecret } from './secrets.ts';
import { readSettings, type Settings, serviceNames } from './settings.ts';

/**
 * Prepares a PostgreSQL and a local-cloud that somebody else started, as docker-compose.yml does: secrets, roles and
 * schemas, topics, subscriptions, queue, clock and bucket. Running it again changes only what differs.
 */
const { DATABASE_URL, SHOPIFY_WEBHOOK_SECRET, ...env } = process.env;
if (!DATABASE_URL) throw new Error('DATABASE_URL must be the URL of a PostgreSQL superuser.');

const settings = readSettings(env);
settings.urls = { ...settings.urls, ...namedUrls() };
const api = await connectCloudApi(settings);
await ensureSecrets(api, { 'shopify-webhook-secret': SHOPIFY_WEBHOOK_SECRET || undefined });
await provisionCloud(api, settings);
const passwords = serviceNames.map(async (name) => [name, await readSecret(api, `${name}-db-password`)]);
await provisionDatabase(DATABASE_URL, Object.fromEntries(await Promise.all(passwords)));
console.log('Secrets, topics, subscriptions, queue, clock, bucket, roles and schemas are there.');

/** `LOCAL_CLOUD_URL`, `ORDERS_URL` and the like name what is not at this machine's ports. */
function namedUrls(): Partial<Settings['urls']> {
  const names = {
    localCloud: 'LOCAL_CLOUD_URL',
    ...Object.fromEntries(serviceNames.map((name) => [name, `${name.toUpperCase()}_URL`])),
  };
  return Object.fromEntries(Object.entries(names).flatMap(([key, name]) => (env[name] ? [[key, env[name]]] : [])));
}
