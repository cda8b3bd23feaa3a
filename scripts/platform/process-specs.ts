import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { identities, metadataHost } from './cloud-api.ts';
import { emailQueueName } from './provision-cloud.ts';
import { databaseName } from './provision-database.ts';
import { secretReference } from './secrets.ts';
import {
  bucketName,
  projectId,
  root,
  type ServiceName,
  type Settings,
  serviceAccount,
  serviceNames,
} from './settings.ts';
import type { ProcessSpec } from './supervised-process.ts';

const preload = pathToFileURL(join(root, 'scripts/platform/exit-with-supervisor.mjs')).href;

/** What every process gets of this machine's environment. */
export function machineEnv(): Record<string, string> {
  const { PATH = '', HOME = '', LOG_LEVEL = 'info' } = process.env;
  // Compiled code is kept with the code it came from, for the next start on any data folder.
  return { PATH, HOME, LOG_LEVEL, TZ: 'UTC', NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compile') };
}

function spec(
  settings: Settings,
  name: string,
  port: number,
  script: string,
  ready: string,
  env: Record<string, string>,
): ProcessSpec {
  return {
    name,
    command: process.execPath,
    args: [
      '--disable-warning=ExperimentalWarning',
      '--import',
      preload,
      ...(script.endsWith('.ts') ? ['--conditions=source'] : []),
      join(root, script),
    ],
    env: { ...machineEnv(), ...env },
    port,
    readyUrl: `http://127.0.0.1:${port}${ready}`,
    logFile: join(settings.dataDir, 'log', `${name}.log`),
  };
}

export function localCloudSpec(settings: Settings, databaseUrl: string): ProcessSpec {
  return spec(settings, 'local-cloud', settings.ports.localCloud, 'packages/local-cloud/dist/main.js', '/readyz', {
    DATABASE_URL: databaseUrl,
    DATA_DIR: join(settings.dataDir, 'cloud'),
    PORT: String(settings.ports.localCloud),
    GOOGLE_CLOUD_PROJECT: projectId,
    IDENTITIES: JSON.stringify(
      identities.map((name) => ({
        email: serviceAccount(name),
        metadataPort: Number(metadataHost(settings, name).split(':')[1]),
      })),
    ),
  });
}

export function mailboxSpec(settings: Settings): ProcessSpec {
  return spec(settings, 'mailbox', settings.ports.mailbox, 'scripts/platform/mailbox.ts', '/healthz', {
    WEB_PORT: String(settings.ports.mailbox),
    SMTP_PORT: String(settings.ports.smtp),
    MAIL_DIR: join(settings.dataDir, 'mail'),
  });
}

export function gatewaySpec(settings: Settings): ProcessSpec {
  return spec(settings, 'gateway', settings.ports.gateway, 'scripts/platform/gateway.ts', '/healthz', {
    PORT_BASE: String(settings.ports.gateway),
    ASTRALL_DATA: settings.dataDir,
  });
}

export function serviceSpecs(settings: Settings): ProcessSpec[] {
  return serviceNames.map((name) =>
    spec(settings, name, settings.ports[name], `services/${name}/dist/src/main.js`, '/readyz', {
      ...serviceEnv(settings, name),
      ...ownEnv(settings)[name],
    }),
  );
}

/** Variables a person may set for the platform as a whole, handed to the service they mean. */
function passedOn(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** What all services read: the same variables Cloud Run gives them, with this machine's addresses. */
export function serviceEnv(settings: Settings, name: ServiceName): Record<string, string> {
  return {
    // As in services/Dockerfile.
    NODE_OPTIONS: '--max-semi-space-size=4',
    PORT: String(settings.ports[name]),
    HOST: '127.0.0.1',
    DB_NAME: databaseName,
    DB_USER: name,
    DB_PASSWORD: secretReference(`${name}-db-password`),
    DB_PORT: String(settings.ports.postgres),
    GOOGLE_CLOUD_PROJECT: projectId,
    GOOGLE_API_ENDPOINT: settings.urls.localCloud,
    GOOGLE_JWKS_URL: `${settings.urls.localCloud}/oauth2/v3/certs`,
    GCE_METADATA_HOST: metadataHost(settings, name),
    METADATA_SERVER_DETECTION: 'assume-present',
    SERVICE_URL: settings.urls[name],
    USERS_URL: settings.urls.users,
    CALLERS: JSON.stringify(
      Object.fromEntries([...serviceNames, 'push' as const].map((caller) => [caller, serviceAccount(caller)])),
    ),
    ...passedOn('ALLOWED_HOSTS', 'CORS_ORIGINS', 'RATE_LIMIT_PER_MINUTE', 'RATE_LIMIT_ADDRESS_PER_MINUTE', 'REDIS_URL'),
  };
}

function ownEnv(settings: Settings): Record<ServiceName, Record<string, string>> {
  return {
    orders: {
      SHOPIFY_WEBHOOK_SECRET: secretReference('shopify-webhook-secret'),
      REPORTS_URL: settings.urls.reports,
      NOTIFIER_URL: settings.urls.notifier,
      PUBLIC_URL: settings.urls.gateway,
      LINK_SECRET: secretReference('link-secret'),
      ...passedOn(
        'SHOPIFY_WEBHOOK_SECRET_PREVIOUS',
        'SHOPIFY_SHOPS',
        'REPORT_PRODUCTS',
        'BIRTH_PROPERTY_NAMES',
        'DEFAULT_LOCALE',
        'DETAILS_LINK_TTL_DAYS',
        'BRANDS',
      ),
    },
    users: {
      ACCESS_TOKEN_SIGNING_KEY: secretReference('access-token-signing-key'),
      COOKIE_SECRET: secretReference('cookie-secret'),
      ...passedOn('ACCESS_TOKEN_SIGNING_KEY_PREVIOUS', 'COOKIE_SECRET_PREVIOUS'),
    },
    reports: {
      REPORTS_BUCKET: bucketName,
      PUBLIC_URL: settings.urls.gateway,
      LINK_SECRET: secretReference('link-secret'),
      ...passedOn('LINK_TTL_DAYS', 'SIGNED_URL_TTL_SECONDS', 'BRANDS', 'PAGE_SIZE'),
      ...passedOn('DOCUMENTS_PER_DAY', 'VARIANTS_PER_DAY', 'STORED_MB_PER_CUSTOMER'),
      ...passedOn('OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL'),
      ...passedOn('LLM_STRICT_SCHEMA', 'LLM_TIMEOUT_MS', 'LLM_CONCURRENCY', 'LLM_PRICES'),
      ...passedOn('LLM_BUDGET_TOKENS', 'LLM_BUDGET_MICROS', 'LLM_CACHE_DAYS', 'LLM_CACHE_ROWS'),
    },
    notifier: {
      ORDERS_URL: settings.urls.orders,
      REPORTS_URL: settings.urls.reports,
      EMAIL_QUEUE: emailQueueName,
      TASKS_SERVICE_ACCOUNT: serviceAccount('push'),
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(settings.ports.smtp),
      SMTP_TLS: 'opportunistic',
      ...passedOn('MAIL_FROM', 'BRANDS'),
    },
  };
}
