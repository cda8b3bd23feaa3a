import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@astrall/platform/config.ts';
import { describe, expect, it } from '@jest/globals';
import { notifierEnv } from '../../services/notifier/src/config.ts';
import { ordersEnv } from '../../services/orders/src/config.ts';
import { reportsEnv } from '../../services/reports/src/config.ts';
import { usersEnv } from '../../services/users/src/config.ts';
import { root } from '../platform/settings.ts';

const schemas = { orders: ordersEnv, users: usersEnv, reports: reportsEnv, notifier: notifierEnv };
/** Read by the commands, by Compose and by Google's libraries. */
const beside = ['PORT_BASE', 'ASTRALL_DATA', 'POSTGRES_PASSWORD', 'GCE_METADATA_HOST', 'METADATA_SERVER_DETECTION'];

const lines = readFileSync(join(root, '.env.example'), 'utf8').split('\n');
const variables = lines.flatMap((line) => {
  const [, optional, name, value] = /^(#?)([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
  return name === undefined ? [] : [{ name, value: value!, optional: optional === '#' }];
});
const examples = new Map(variables.map(({ name, value }) => [name, value]));

describe('.env.example', () => {
  it('lists each variable once', () => {
    expect(variables.map(({ name }) => name).sort()).toEqual([...examples.keys()].sort());
  });

  it('says what each is for', () => {
    const bare = lines.filter((line, index) => /^#?[A-Z][A-Z0-9_]*=/.test(line) && !/^# \S/.test(lines[index - 1]!));
    expect(bare).toEqual([]);
  });

  it.each(Object.entries(schemas))('has every variable of %s', (_, schema) => {
    expect(Object.keys(schema.shape).filter((name) => !examples.has(name))).toEqual([]);
  });

  it('has none that nobody reads', () => {
    const read = new Set([...Object.values(schemas).flatMap(({ shape }) => Object.keys(shape)), ...beside]);
    expect([...examples.keys()].filter((name) => !read.has(name))).toEqual([]);
    expect(beside.filter((name) => !examples.has(name))).toEqual([]);
  });

  it.each(Object.entries(schemas))(
    'shows values that %s accepts, with the optional ones and without',
    async (_, schema) => {
      const required = Object.fromEntries(
        variables.filter(({ optional }) => !optional).map(({ name, value }) => [name, value]),
      );
      await readConfig(schema as typeof usersEnv, { env: required });
      await readConfig(schema as typeof usersEnv, { env: Object.fromEntries(examples) });
    },
  );

  it.each(Object.entries(schemas))('comments out what %s has a default for, and nothing else', (_, schema) => {
    const optional = Object.entries(schema.shape).filter(([, type]) => type.safeParse(undefined).success);
    const shown = variables.filter(({ name, optional }) => optional && name in schema.shape);
    expect(shown.map(({ name }) => name).sort()).toEqual(optional.map(([name]) => name).sort());
  });
});
