import { afterEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ConfigError, duration, environment, json, list, port, readConfig } from '../src/config.ts';
import { serviceConfig } from '../src/service-config.ts';

const schema = z.object({
  PORT: port.default(8080),
  NAME: z.string(),
  SECRET: z.string().min(8),
  SHOPS: list.optional(),
  NAMES: json(z.record(z.string(), z.string())).optional(),
  TIMEOUT_MS: duration.default(1000),
});

const good = { NAME: 'orders', SECRET: 'long enough' };
const secretName = 'projects/p/secrets/s/versions/latest';

async function faultsOf(env: Record<string, string | undefined>, readSecret?: (name: string) => Promise<string>) {
  const error = await readConfig(schema, { env, readSecret }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).message.split('\n').slice(1);
}

afterEach(() => {
  delete process.env['ASTRALL_TEST_EMPTY'];
});

test('reads what the schema names, with defaults, and freezes it', async () => {
  const env = { ...good, PORT: '0', SHOPS: ' a.example, ,b.example ', NAMES: '{"a":"b"}', OTHER: 'x' };
  const config = await readConfig(schema, { env });

  expect(config).toEqual({
    ...good,
    PORT: 0,
    SHOPS: ['a.example', 'b.example'],
    NAMES: { a: 'b' },
    TIMEOUT_MS: 1000,
  });
  expect(Object.isFrozen(config)).toBe(true);
});

test('every fault at once, each with its variable', async () => {
  const env = { PORT: '65536', SECRET: 'short', NAMES: '{"a":', TIMEOUT_MS: '0' };
  const faults = await faultsOf(env);

  expect(faults).toHaveLength(5);
  for (const name of ['PORT', 'NAME', 'SECRET', 'NAMES', 'TIMEOUT_MS']) {
    expect(faults.filter((fault) => fault.startsWith(`  ${name}: `))).toHaveLength(1);
  }
});

test('what is wrong is named, the value is not', async () => {
  const [fault] = await faultsOf({ ...good, SECRET: 'hunter2' });
  expect(fault).toMatch(/^ {2}SECRET: .*8/);
  expect(fault).not.toContain('hunter2');
});

test('JSON of another shape is named with its path', async () => {
  expect(await faultsOf({ ...good, NAMES: '{"a":1}' })).toEqual([
    '  NAMES.a: Invalid input: expected string, received number',
  ]);
});

test('a reference is replaced by the secret it names', async () => {
  const asked: string[] = [];
  const readSecret = async (name: string) => {
    asked.push(name);
    return 'from the manager';
  };
  const config = await readConfig(schema, { env: { ...good, SECRET: `sm://${secretName}` }, readSecret });

  expect(config.SECRET).toBe('from the manager');
  expect(asked).toEqual([secretName]);
});

test('a secret that cannot be read is one fault among the others', async () => {
  const readSecret = async () => {
    throw new Error('PERMISSION_DENIED');
  };
  expect(await faultsOf({ SECRET: `sm://${secretName}` }, readSecret)).toEqual([
    `  SECRET: the secret ${secretName} could not be read (PERMISSION_DENIED)`,
    '  NAME: Invalid input: expected string, received undefined',
  ]);
});

test('what a secret holds is validated like any value', async () => {
  const faults = await faultsOf({ ...good, SECRET: `sm://${secretName}` }, async () => 'short');
  expect(faults).toEqual([expect.stringMatching(/^ {2}SECRET: Too small/)]);
});

test.each(['sm://projects/p/secrets/s', 'sm://s', `sm://${secretName}/extra`])(
  '%s names no secret version, and is not taken for the secret',
  async (SECRET) => {
    const faults = await faultsOf({ ...good, SECRET }, async () => 'never read');
    expect(faults).toEqual([expect.stringMatching(/^ {2}SECRET: expected sm:\/\/projects/)]);
  },
);

test('empty variables are unset', () => {
  process.env['ASTRALL_TEST_EMPTY'] = '';
  expect('ASTRALL_TEST_EMPTY' in environment()).toBe(false);
  process.env['ASTRALL_TEST_EMPTY'] = 'x';
  expect(environment()['ASTRALL_TEST_EMPTY']).toBe('x');
});

test('no secret of a service has a default', async () => {
  const error = await readConfig(serviceConfig, { env: {} }).catch((thrown: unknown) => thrown);
  const names = (error as Error).message.match(/^ {2}\w+(?=:)/gm)?.map((name) => name.trim());
  expect(names).toEqual(['DB_USER', 'DB_PASSWORD', 'GOOGLE_CLOUD_PROJECT', 'SERVICE_URL', 'CALLERS', 'USERS_URL']);
});
