import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@astrall/local-cloud/testing/free-port.ts';
import { createTestDatabase } from '@astrall/local-cloud/testing/test-database.ts';
import { afterAll, expect, test } from '@jest/globals';
import { exportWorkTree, linkInstalled } from '../images/export-work-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'astrall-function-'));
const boundMs = 300_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'what cloudbuild/shopify-webhook.yaml uploads installs and answers as Google runs it',
  async () => {
    const source = join(folder, 'src');
    const upload = join(folder, 'function');
    mkdirSync(source);
    exportWorkTree(source);
    linkInstalled(source);
    execFileSync(process.execPath, ['cloudbuild/package-function.mjs', upload], { cwd: source });
    // The buildpack's part.
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['ci', ...quiet], { cwd: upload, env: { ...process.env, NODE_ENV: 'production' } });

    expect(await statusOfGet(upload)).toBe(405);
  },
  boundMs,
);

async function statusOfGet(upload: string): Promise<number> {
  const database = await createTestDatabase();
  const { hostname, port: databasePort, username, password, pathname } = new URL(database.url);
  const port = await freePort();
  const framework = spawn(join(upload, 'node_modules/.bin/functions-framework'), ['--target=shopifyWebhook'], {
    cwd: upload,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DB_HOST: hostname,
      DB_PORT: databasePort,
      DB_NAME: pathname.slice(1),
      DB_USER: username,
      DB_PASSWORD: decodeURIComponent(password),
      GOOGLE_CLOUD_PROJECT: 'astrall-test',
      SHOPIFY_WEBHOOK_SECRET: 'x'.repeat(32),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; await delay(50)) {
      const answer = await fetch(`http://127.0.0.1:${port}/webhooks/shopify`).catch(() => undefined);
      if (answer) return answer.status;
    }
    throw new Error('The function does not answer.');
  } finally {
    framework.kill();
    await once(framework, 'exit');
    await database.drop();
  }
}
