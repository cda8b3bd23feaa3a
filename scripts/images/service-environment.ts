import { generateKeyPairSync } from 'node:crypto';
import { databaseName } from '../platform/provision-database.ts';
import { type ServiceName, serviceNames } from '../platform/settings.ts';

interface Addresses {
  port: number;
  databasePort: number;
  databasePassword: string;
}

const secret = 'a-secret-that-is-long-enough-for-all-of-them';
const urlOf = (service: ServiceName) => `https://${service}.astrall.example`;

/** The least a service starts with in production: what has a default is left out, and no Google API is at hand. */
export function serviceEnvironment(service: ServiceName, addresses: Addresses): Record<string, string> {
  return {
    PORT: String(addresses.port),
    HOST: '127.0.0.1',
    DB_NAME: databaseName,
    DB_USER: service,
    DB_PASSWORD: addresses.databasePassword,
    DB_PORT: String(addresses.databasePort),
    GOOGLE_CLOUD_PROJECT: 'astrall-check',
    SERVICE_URL: urlOf(service),
    USERS_URL: urlOf('users'),
    CALLERS: JSON.stringify(Object.fromEntries(serviceNames.map((name) => [name, `${name}@astrall.example`]))),
    ...ownEnvironment[service],
  };
}

const ownEnvironment: Record<ServiceName, Record<string, string>> = {
  orders: {
    SHOPIFY_WEBHOOK_SECRET: secret,
    REPORTS_URL: urlOf('reports'),
    NOTIFIER_URL: urlOf('notifier'),
    PUBLIC_URL: urlOf('orders'),
    LINK_SECRET: secret,
  },
  users: { ACCESS_TOKEN_SIGNING_KEY: signingKey(), COOKIE_SECRET: secret },
  reports: { REPORTS_BUCKET: 'astrall-check', PUBLIC_URL: urlOf('reports'), LINK_SECRET: secret },
  notifier: {
    ORDERS_URL: urlOf('orders'),
    REPORTS_URL: urlOf('reports'),
    EMAIL_QUEUE: 'projects/astrall-check/locations/europe-west1/queues/email',
    TASKS_SERVICE_ACCOUNT: 'push@astrall.example',
    SMTP_HOST: '127.0.0.1',
  },
};

function signingKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'check' });
}
