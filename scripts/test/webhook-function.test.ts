import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@astrall/local-cloud/testing/free-port.ts';
import { startTestCloud } from '@astrall/local-cloud/testing/test-cloud.ts';
import { createTestDatabase } from '@astrall/local-cloud/testing/test-database.ts';
import { afterAll, expect, test } from '@jest/globals';
import { exportWorkTree, linkInstalled } from '../images/export-work-tree.ts';
import { sampleCustomers, sampleOrder } from '../manage/sample-order.ts';
import { sendWebhook } from '../manage/send-webhook.ts';

const folder = mkdtempSync(join(tmpdir(), 'astrall-function-'));
const account = 'orders@astrall-test.iam.gserviceaccount.com';
const secret = 'x'.repeat(32);
const boundMs = 300_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'what cloudbuild/shopify-webhook.yaml uploads installs, and takes a webhook as Google runs it',
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

    expect(await answersOf(upload)).toEqual({ toGet: 405, toOrder: 200 });
  },
  boundMs,
);

async function answersOf(upload: string): Promise<{ toGet: number; toOrder: number }> {
  const database = await createTestDatabase();
  const cloud = await startTestCloud({ databaseUrl: database.url, identities: [account] });
  const { hostname, port: databasePort, username, password, pathname } = new URL(database.url);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    DB_HOST: hostname,
    DB_PORT: databasePort,
    DB_NAME: pathname.slice(1),
    DB_USER: username,
    DB_PASSWORD: decodeURIComponent(password),
    GOOGLE_CLOUD_PROJECT: cloud.project,
    SHOPIFY_WEBHOOK_SECRET: secret,
    GOOGLE_API_ENDPOINT: cloud.url,
    GCE_METADATA_HOST: cloud.metadataHost(account),
    METADATA_SERVER_DETECTION: 'assume-present',
  };
  execFileSync(process.execPath, ['dist/migrate.js'], { cwd: upload, env });
  const framework = spawn(join(upload, 'node_modules/.bin/functions-framework'), ['--target=shopifyWebhook'], {
    cwd: upload,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; await delay(50)) {
      const answer = await fetch(`${url}/webhooks/shopify`).catch(() => undefined);
      if (!answer) continue;
      const webhook = { topic: 'orders/paid', body: sampleOrder(sampleCustomers[0]!) };
      return { toGet: answer.status, toOrder: (await sendWebhook(url, secret, webhook)).status };
    }
    throw new Error('The function does not answer.');
  } finally {
    framework.kill();
    await once(framework, 'exit');
    await cloud.close();
    await database.drop();
  }
}
