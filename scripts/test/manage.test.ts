import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createClient } from '@astrall/client';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mailWithId } from '../demo/mailbox.ts';
import { mintAccessToken } from '../manage/access-token.ts';
import { sampleCustomers, sampleOrder } from '../manage/sample-order.ts';
import { serviceNames } from '../platform/settings.ts';
import { type CommandResult, runCommand } from './run-command.ts';
import { freshSettings, type RunningPlatform, settingsEnv, startPlatform } from './running-platform.ts';
import { until } from './until.ts';

let platform: RunningPlatform;
let folder: string;
let token: string | undefined;
const accepted = /^200 \{"status":"accepted"\} webhook=[0-9a-f-]{36} \d+ ms$/;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'astrall payload '));
  platform = await startPlatform();
  await platform.ready(60_000);
}, 70_000);

afterAll(async () => {
  await platform.end('SIGTERM');
  platform.remove();
  rmSync(folder, { recursive: true });
}, 30_000);

describe('manage order', () => {
  test('posts a sample order, which is placed', async () => {
    const run = await manage('order');
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout.trim()).toMatch(accepted);
    await until(25_000, async () => (await orders()).length === 1);
  });

  test('--count 3 posts three different ones', async () => {
    const run = await manage('order', '--count', '3');
    expect(run.code).toBe(0);
    const lines = run.stdout.trim().split('\n');
    expect(lines.filter((line) => accepted.test(line))).toHaveLength(3);
    await until(25_000, async () => (await orders()).length === 4);
  });

  test('--file posts a payload, found from where the person is', async () => {
    const file = join(folder, 'my order.json');
    writeFileSync(file, sampleOrder({ ...sampleCustomers[0]!, email: 'from.file@example.com' }));
    const run = await manageFrom(folder, 'order', '--file', basename(file));
    expect([run.code, run.stdout.trim()]).toEqual([0, expect.stringMatching(accepted)]);
    await until(25_000, async () => (await orders()).some(({ email }) => email === 'from.file@example.com'));
  });

  test('--topic posts another topic', async () => {
    const run = await manage('order', '--topic', 'orders/create');
    expect([run.code, run.stdout.trim()]).toEqual([0, expect.stringMatching(accepted)]);
  });

  test('prints a refusal, and exits 1', async () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{');
    const run = await manage('order', '--file', file);
    expect([run.code, run.stdout]).toEqual([1, expect.stringMatching(/^400 \{.*"status":400/)]);
  });

  test.each([
    [['--file', '/no/such.json'], 'The payload cannot be read: ENOENT'],
    [['--count', '0'], "argument '0' is invalid. It is a whole number from 1 to 999999."],
    [['--count', 'many'], "argument 'many' is invalid"],
    [['--colour', 'red'], "unknown option '--colour'"],
  ])('%j is refused', async (args, complaint) => {
    const run = await manage('order', ...args);
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain(complaint);
    expect(run.stderr).not.toContain('    at ');
  });
});

describe('manage token', () => {
  test('prints a token that a service accepts for its scope, and refuses for others', async () => {
    const run = await manage('token', '--scope', 'orders:read');
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(await status('/orders', run.stdout.trim())).toBe(200);
    expect(await status('/reports', run.stdout.trim())).toBe(403);
    expect(await status('/deliveries', run.stdout.trim())).toBe(403);
  });

  test('takes several scopes', async () => {
    const { stdout } = await manage('token', '--scope', 'orders:read reports:read');
    expect(await status('/reports', stdout.trim())).toBe(200);
  });

  test('--role speaks for a person, and --help lists the scopes', async () => {
    const run = await manage('token', '--scope', 'users:read', '--role', 'staff');
    expect(await status('/users', run.stdout.trim())).toBe(200);
    expect((await manage('token', '--help')).stdout).toContain('\n  orders:read\n');
    const lonely = await manage('token', '--scope', 'users:read', '--subject', 'somebody');
    expect([lonely.code, lonely.stderr]).toEqual([1, expect.stringContaining('--subject needs --role')]);
  });

  test('wants a scope', async () => {
    const run = await manage('token');
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain("required option '--scope <scopes>' not specified");
  });
});

describe('manage create-admin', () => {
  test('prints a link that leads to the form, and mails it when asked', async () => {
    const run = await manage('create-admin', '--email', 'berta@example.com', '--locale', 'es');
    expect([run.code, run.stderr]).toEqual([0, '']);
    const page = await fetch(run.stdout.trim().split('\n').at(-1)!);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Elige una contraseña nueva')]);
    const mailed = await manage('create-admin', '--email', 'berta@example.com', '--send-mail');
    expect([mailed.code, mailed.stdout]).toEqual([0, expect.stringContaining('within a minute')]);
  });

  test('says what is wrong, and exits 1', async () => {
    const run = await manage('create-admin', '--email', 'nobody');
    expect([run.code, run.stdout, run.stderr.trim()]).toEqual([1, '', '--email must be an e-mail address.']);
  });
});

describe('manage create-client', () => {
  const scope = 'orders:read';

  async function tokenScope(client_id: string, client_secret: string): Promise<unknown> {
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret, scope });
    const answer = await fetch(`${platform.settings.urls.gateway}/oauth/token`, { method: 'POST', body: form });
    return [answer.status, ((await answer.json()) as { scope?: string }).scope];
  }

  test('prints the id and the secret of a client that gets tokens', async () => {
    const run = await manage('create-client', '--name', 'shop-sync', '--scope', scope);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const { client_id, client_secret } = JSON.parse(run.stdout);
    expect(await tokenScope(client_id, client_secret)).toEqual([200, scope]);
  });

  test('takes the hash of a secret, and prints none', async () => {
    const secret = 'Rrr3vIYyPGsl9gOqYFkYZ6QWCx2nMPbJw8ac1HdUYxo';
    const hash = createHash('sha256').update(secret).digest('hex');
    const run = await manage('create-client', '--name', 'shop-sync', '--scope', scope, '--secret-sha256', hash);
    const told = JSON.parse(run.stdout);
    expect(Object.keys(told)).toEqual(['client_id']);
    expect(await tokenScope(told.client_id, secret)).toEqual([200, scope]);
  });

  test.each([
    [['--scope', 'orders:eat'], '--scope must be among'],
    [['--scope', scope, '--redirect-uri', 'http://evil.example/back'], '--redirect-uri must be https addresses'],
    [['--scope', scope, '--secret-sha256', 'abc'], '--secret-sha256 must be 64 hexadecimal digits.'],
  ])('%j is refused', async (args, fault) => {
    const run = await manage('create-client', '--name', 'shop-sync', ...args);
    expect([run.code, run.stdout, run.stderr]).toEqual([1, '', expect.stringContaining(fault)]);
  });
});

test('the demo uses a platform that runs already, wherever it listens, and lets it run', async () => {
  const { dataDir, urls } = platform.settings;
  const env = { ASTRALL_DATA: dataDir, PORT_BASE: '' };
  const run = await runCommand('scripts/demo/demo.ts', ['--once', '--json'], env);
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('platform found running')]);
  const result = JSON.parse(run.stdout) as { email_message_id: string };
  expect(await mailWithId(urls.mailbox, result.email_message_id)).toBeDefined();
  expect((await fetch(`${urls.gateway}/readyz`)).status).toBe(200);
});

describe('the front page', () => {
  test('shows what runs, the mailbox, the documents and the last orders, as text', async () => {
    const file = join(folder, 'hostile.json');
    writeFileSync(file, sampleOrder({ ...sampleCustomers[0]!, email: '"<b>x</b>"@example.com' }));
    await manage('order', '--file', file);
    await until(25_000, async () => (await frontPage()).includes('&#60;b&#62;x&#60;/b&#62;'));
    const page = await frontPage();
    expect(page).not.toContain('<b>x');
    for (const name of ['orders', 'users', 'reports', 'notifier', 'local-cloud', 'mailbox'])
      expect(page).toContain(`${name}<span class="state ok">`);
    expect(page).toContain(`href="${platform.settings.urls.mailbox}"`);
    expect(page).toContain('lucia.romero@example.com');
    expect(page).toMatch(/<span class="state (processing|completed)">/);
  });

  test('links documents that are there', async () => {
    const links = [...(await frontPage()).matchAll(/href="(\/(?:docs|openapi)[^"]*)"/g)].map(([, path]) => path!);
    expect(links).toEqual(['/docs', '/openapi.json']);
    const documents = ['/openapi.json', ...serviceNames.map((name) => `/api/${name}/openapi.json`)];
    const answers = await Promise.all(
      [...links, ...documents].map((path) => fetch(`${platform.settings.urls.gateway}${path}`)),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(7).fill(200));
    for (const answer of answers.slice(1)) expect(await answer.json()).toHaveProperty('openapi');
  });
});

test('the example in the README of @astrall/client works', async () => {
  const scopes = ['orders:read', 'products:read', 'products:write'];
  const token = await mintAccessToken(platform.settings, ['oauth-clients:write', ...scopes].join(' '));
  const { gateway } = platform.settings.urls;
  const made = await createClient({ baseUrl: gateway, token }).post('/oauth-clients', {
    body: {
      client_id: 'readme',
      name: 'README',
      application_type: 'web',
      public: false,
      scopes,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      post_logout_redirect_uris: [],
    },
  });
  const env = { ASTRALL_URL: gateway, CLIENT_ID: made.client_id, CLIENT_SECRET: made.client_secret ?? '' };
  const run = await runCommand('packages/client/test/readme-example.ts', [], env);
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toMatch(/(#\d+\n)*404 not_found\n$/);
});

describe('without a platform', () => {
  test.each([['order'], ['token', '--scope', 'orders:read']])('manage %s says how to start one', async (...args) => {
    const settings = await freshSettings();
    const run = await runCommand('scripts/manage/manage.ts', args, settingsEnv(settings));
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr.trim()).toBe(`Nothing runs at ${settings.urls.gateway}; start the platform with: npm start`);
  });

  test.each([
    [['--help'], 'token'],
    [['order', '--help'], '--count'],
    [['token', '--help'], '--scope'],
  ])('manage %j helps', async (args, mentioned) => {
    const run = await runCommand('scripts/manage/manage.ts', args);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain(mentioned);
  });
});

const manage = (...args: string[]) => manageFrom(folder, ...args);

function manageFrom(where: string, ...args: string[]): Promise<CommandResult> {
  return runCommand('scripts/manage/manage.ts', args, { ...settingsEnv(platform.settings), INIT_CWD: where });
}

const frontPage = async () => (await fetch(platform.settings.urls.gateway)).text();

async function status(path: string, token: string): Promise<number> {
  const url = `${platform.settings.urls.gateway}${path}`;
  return (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
}

async function orders(): Promise<{ email: string }[]> {
  token ??= await mintAccessToken(platform.settings, 'orders:read');
  const url = `${platform.settings.urls.gateway}/orders?page_size=100`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  return ((await answer.json()) as { results: { email: string }[] }).results;
}
