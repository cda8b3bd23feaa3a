import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@astrall/platform/config.ts';
import { databaseConfig } from '@astrall/platform/service-config.ts';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { notifierEnv } from '../../services/notifier/src/config.ts';
import { ordersEnv } from '../../services/orders/src/config.ts';
import { functionEnv } from '../../services/orders/src/webhook/function.ts';
import { reportsEnv } from '../../services/reports/src/config.ts';
import { usersEnv } from '../../services/users/src/config.ts';
import { root, serviceNames } from '../platform/settings.ts';
import { faultsOfBuild } from './cloud-build-message.ts';
import { digest, environmentOf, flag, recordDeploy } from './recorded-deploy.ts';

interface Step {
  id: string;
  name: string;
  entrypoint?: string;
  args: string[];
  env: string[];
}

interface Build {
  steps: Step[];
  substitutions: Record<string, string>;
}

const names = [...serviceNames, 'shopify-webhook'] as const;
const schemas = {
  orders: ordersEnv,
  users: usersEnv,
  reports: reportsEnv,
  notifier: notifierEnv,
  'shopify-webhook': functionEnv,
};

/** @see https://cloud.google.com/build/docs/configuring-builds/substitute-variable-values */
const builtIn: Record<string, string> = { PROJECT_ID: 'astrall-test', PROJECT_NUMBER: '123456', SHORT_SHA: 'abc1234' };

/** @see https://cloud.google.com/sdk/gcloud/reference/run/deploy */
const deployFlags = [
  ...['add-cloudsql-instances', 'base-image', 'concurrency', 'cpu', 'cpu-boost', 'execution-environment', 'function'],
  ...['image', 'max-instances', 'memory', 'min-instances', 'region', 'service-account', 'set-env-vars', 'set-secrets'],
  ...['source', 'timeout', 'allow-unauthenticated', 'no-allow-unauthenticated'],
];
/** @see https://cloud.google.com/sdk/gcloud/reference/run/jobs/deploy */
const jobFlags = [
  ...['image', 'command', 'args', 'region', 'service-account', 'set-cloudsql-instances', 'set-env-vars'],
  ...['set-secrets', 'max-retries', 'task-timeout'],
];

describe.each(names)('cloudbuild/%s.yaml', (name) => {
  it('is a build as the API defines it', () => {
    expect(faultsOfBuild(parse(textOf(name)))).toEqual([]);
  });

  it('names every step once, and substitutes what is declared and all of it', () => {
    const { steps, substitutions } = parse(textOf(name)) as Build;
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    const used = new Set(
      [...JSON.stringify({ steps, substitutions }).matchAll(/\$\{?([A-Z_]+)/g)].map(([, key]) => key!),
    );
    const declared = [...Object.keys(substitutions), ...Object.keys(builtIn)];
    expect([...used].filter((key) => !declared.includes(key))).toEqual([]);
    expect(Object.keys(substitutions).filter((key) => !used.has(key))).toEqual([]);
  });

  it('deploys with flags that gcloud knows', () => {
    expect(flagsOf(deployCall(name)).filter((key) => !deployFlags.includes(key))).toEqual([]);
  });

  it('gives a configuration that the schema accepts, and nothing that it does not know', async () => {
    const { plain, secrets } = environmentOf(deployCall(name));
    const env = { ...plain, ...Object.fromEntries(Object.keys(secrets).map((key) => [key, secretValue(key)])) };
    const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
    await readConfig(schemas[name] as typeof usersEnv, { env: given });
    expect(Object.keys(env).filter((key) => !(key in schemas[name].shape))).toEqual([]);
  });

  it('takes every secret from Secret Manager', () => {
    const { plain, secrets } = environmentOf(deployCall(name));
    for (const secret of Object.values(secrets)) expect(secret).toMatch(/^[a-z-]+:latest$/);
    expect(Object.keys(plain).filter((key) => /SECRET|PASSWORD|KEY/.test(key))).toEqual([]);
  });
});

describe.each(serviceNames)('the deploy of %s', (name) => {
  it('builds the image of the service, with both tags, and pushes them', () => {
    const image = `europe-west1-docker.pkg.dev/astrall-test/astrall/${name}`;
    const [build, push] = substituted(name).steps;
    expect(build!.args).toEqual(
      expect.arrayContaining([`--build-arg=SERVICE=${name}`, `--tag=${image}:abc1234`, `--tag=${image}:latest`]),
    );
    expect(push!.args).toEqual(['push', '--all-tags', image]);
  });

  it('migrates, waits, and then deploys the same digest', async () => {
    const { status, calls } = recordDeploy(deployStep(name));
    const [describe, job, execute, deploy] = calls as [string[], string[], string[], string[]];
    const image = `europe-west1-docker.pkg.dev/astrall-test/astrall/${name}`;

    expect(status).toBe(0);
    expect(calls).toHaveLength(4);
    expect(describe).toContain(`${image}:abc1234`);
    expect(job.slice(0, 4)).toEqual(['run', 'jobs', 'deploy', `${name}-migrate`]);
    expect(flagsOf(job).filter((key) => !jobFlags.includes(key))).toEqual([]);
    expect(execute).toEqual(['run', 'jobs', 'execute', `${name}-migrate`, '--region=europe-west1', '--wait']);
    expect(deploy.slice(0, 3)).toEqual(['run', 'deploy', name]);
    for (const call of [job, deploy]) expect(flag(call, 'image')).toBe(`${image}@${digest}`);

    const { plain, secrets } = environmentOf(job);
    await readConfig(databaseConfig, { env: { ...plain, ...secrets } });
  });

  it('leaves the running revision alone when the migration fails', () => {
    const { status, calls } = recordDeploy(deployStep(name), 1);
    expect(status).not.toBe(0);
    expect(calls.some((call) => call[1] === 'deploy')).toBe(false);
  });
});

describe('the deploys together', () => {
  it('keep to themselves what only Google calls', () => {
    const open = names.filter((name) => deployCall(name).includes('--allow-unauthenticated'));
    expect(open).toEqual(['orders', 'users', 'reports', 'shopify-webhook']);
    expect(deployCall('notifier')).toContain('--no-allow-unauthenticated');
  });

  it('stay within the connections of the database while one of them rolls over', () => {
    // The default of Cloud SQL for 6 GB of memory, less what its own upkeep takes.
    // https://cloud.google.com/sql/docs/postgres/flags#postgres-m
    const available = 200 - 10;
    const connections = names.map((name) => {
      const call = deployCall(name);
      return Number(flag(call, 'max-instances')) * Number(environmentOf(call).plain['DB_POOL_MAX']);
    });
    const total = connections.reduce((sum, count) => sum + count, 0);
    expect(total + Math.max(...connections)).toBeLessThanOrEqual(available);
  });
});

function textOf(name: string): string {
  return readFileSync(join(root, `cloudbuild/${name}.yaml`), 'utf8');
}

/** As Cloud Build reads it: defaults of substitutions may hold substitutions themselves. */
function substituted(name: string): Build {
  const { substitutions } = parse(textOf(name)) as Build;
  const values = { ...builtIn, ...substitutions };
  const substitute = (text: string) =>
    text.replaceAll(/\$(?:\{([A-Z_]+)\}|([A-Z_]+))/g, (_, a, b) => values[a ?? b] ?? '');
  return JSON.parse(substitute(substitute(JSON.stringify(parse(textOf(name))))));
}

function deployStep(name: string): Step {
  return substituted(name).steps.at(-1)!;
}

/** The arguments gcloud deploys with. */
function deployCall(name: string): string[] {
  const step = deployStep(name);
  return step.entrypoint === 'gcloud' ? step.args : recordDeploy(step).calls.at(-1)!;
}

function flagsOf(call: string[]): string[] {
  return call.filter((argument) => argument.startsWith('--')).map((argument) => argument.slice(2).split('=')[0]!);
}

function secretValue(name: string): string {
  if (name !== 'ACCESS_TOKEN_SIGNING_KEY') return 'x'.repeat(32);
  return JSON.stringify({ kty: 'EC', crv: 'P-256', kid: 'k', x: 'x', y: 'y', d: 'd' });
}
