import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMailbox } from '../demo/mailbox.ts';
import { mintAccessToken } from '../manage/access-token.ts';
import { sampleCustomers, sampleOrder } from '../manage/sample-order.ts';
import { sendWebhook, webhookHeaders, webhookSecret } from '../manage/send-webhook.ts';
import type { RunningProcess } from '../platform/run-file.ts';
import { readSettings } from '../platform/settings.ts';
import { runCommand } from './run-command.ts';
import { busyPorts, freshSettings, type RunningPlatform, settingsEnv, startPlatform } from './running-platform.ts';
import { beginRequest } from './slow-request.ts';
import { until } from './until.ts';

const start = 'scripts/platform/start.ts';
const services = ['orders', 'users', 'reports', 'notifier'];
const readyMs = 60_000;
const restartMs = 110_000;
const overridden = 'a-secret-from-the-environment';

let platform: RunningPlatform;
let neighbour: RunningPlatform;
let generated: string;
const kept = { email: 'kept@example.com', messageId: '' };

beforeAll(async () => {
  platform = await startPlatform();
  neighbour = await startPlatform({ SHOPIFY_WEBHOOK_SECRET: overridden });
  await Promise.all([platform.ready(readyMs), neighbour.ready(readyMs)]);
  generated = await webhookSecret(platform.settings);
}, restartMs);

afterAll(async () => {
  await Promise.all([platform.end('SIGTERM'), neighbour.end('SIGTERM')]);
  platform.remove();
  neighbour.remove();
}, 30_000);

describe('two platforms side by side', () => {
  test('each names its processes, which live and listen where it says', async () => {
    for (const { processes, settings } of [platform, neighbour]) {
      const running = processes();
      const { ports } = settings;
      expect(Object.fromEntries(Object.entries(running).map(([name, { port }]) => [name, port]))).toEqual({
        supervisor: ports.gateway,
        gateway: ports.gateway,
        orders: ports.gateway + 1,
        users: ports.gateway + 2,
        reports: ports.gateway + 3,
        notifier: ports.gateway + 4,
        'local-cloud': ports.gateway + 5,
        mailbox: ports.gateway + 6,
        postgres: ports.gateway + 8,
      });
      expect(new Set(pids(running)).size).toBe(9);
      expect(pids(running).filter((pid) => !isAlive(pid))).toEqual([]);
      const offsets = (await busyPorts(settings)).map((port) => port - ports.gateway);
      expect(offsets).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15]);
    }
  });

  test('an order for one is in one', async () => {
    await deliver(platform, generated, kept.email);
    await until(45_000, async () => (await mails(platform)).length === 1);
    kept.messageId = (await mails(platform))[0]!.messageId;
    expect(await orderEmails(platform)).toEqual([kept.email]);
    expect(await orderEmails(neighbour)).toEqual([]);
  }, 60_000);

  test('each knows its own webhook secret, the environment’s where it has one', async () => {
    expect(await webhookSecret(neighbour.settings)).toBe(overridden);
    expect(await post(neighbour, overridden)).toBe(200);
    expect(await post(neighbour, generated)).toBe(401);
    expect(await post(platform, overridden)).toBe(401);
  });

  test('Ctrl-C ends one of them, and leaves nothing of it behind', async () => {
    const running = neighbour.processes();
    expect(await neighbour.end('SIGINT')).toBe(0);
    expect(pids(running).filter(isAlive)).toEqual([]);
    expect(await busyPorts(neighbour.settings)).toEqual([]);
    expect(neighbour.processes()).toEqual({});
    expect((await fetch(`${platform.settings.urls.gateway}/readyz`)).status).toBe(200);
  });
});

describe('a process that dies', () => {
  test('is missed by /readyz until it is back', async () => {
    kill('orders');
    await until(2000, async () => (await readiness()) === 503);
    await until(45_000, async () => (await readiness()) === 200);
    expect(platform.output()).toContain('orders ended (SIGKILL); starting it again');
  }, 60_000);

  test.each([...services, 'mailbox', 'gateway', 'local-cloud'])('%s is started again within a second', async (name) => {
    const before = platform.processes()[name]!.pid;
    kill(name);
    const tookMs = await until(5000, () => {
      const { pid } = platform.processes()[name]!;
      return pid !== before && isAlive(pid!);
    });
    expect(tookMs).toBeLessThan(1000);
  });

  test('PostgreSQL is started again, and recovers', async () => {
    const before = platform.processes()['postgres']!.pid;
    kill('postgres');
    await until(45_000, () => platform.processes()['postgres']!.pid !== before);
  }, 60_000);

  test('everything is ready again after all that', async () => {
    await until(45_000, async () => (await readiness()) === 200);
    expect(await orderEmails(platform)).toEqual([kept.email]);
  }, 60_000);
});

describe('a start that cannot be', () => {
  test('a second one on the same data folder is refused', async () => {
    const env = { ...settingsEnv(platform.settings), PORT_BASE: String((await freshSettings()).ports.gateway) };
    const { code, stderr } = await runCommand(start, [], env);
    expect(code).toBe(1);
    expect(stderr).toContain(`A platform already runs on ${platform.settings.dataDir}`);
    expect(stderr).not.toContain('    at ');
    expect(await readiness()).toBe(200);
  });

  test('a port in use is named, and nothing keeps running', async () => {
    const settings = await freshSettings();
    const intruder = createServer().listen(settings.ports.reports, '127.0.0.1');
    try {
      const { code, stderr } = await runCommand(start, [], settingsEnv(settings));
      expect(code).toBe(1);
      expect(stderr).toMatch(new RegExp(`in use by another program:\n\\s+${settings.ports.reports}  reports\n`));
      expect(await busyPorts(settings)).toEqual([settings.ports.reports]);
    } finally {
      intruder.close();
      rmSync(settings.dataDir, { recursive: true });
    }
  });

  test.each(['abc', '80', '65501', '8080.5', '-1', '8e3', ' '])('PORT_BASE=%j is refused', async (base) => {
    expect(() => readSettings({ PORT_BASE: base })).toThrow(`PORT_BASE must be a whole number from 1024 to 65500`);
  });

  test('a bad PORT_BASE is said without a stack trace', async () => {
    const { code, stderr } = await runCommand(start, [], { PORT_BASE: 'abc' });
    expect([code, stderr.trim()]).toEqual([1, 'PORT_BASE must be a whole number from 1024 to 65500, not abc']);
  });
});

describe('SIGTERM and the next start', () => {
  test('a request in hand is finished, and nothing stays behind', async () => {
    const running = platform.processes();
    const body = sampleOrder({ ...sampleCustomers[1]!, email: 'in.hand@example.com' });
    const headers = webhookHeaders(generated, { topic: 'orders/paid', body });
    const slow = await beginRequest(`${platform.settings.urls.gateway}/webhooks/shopify`, headers, body);
    await pause(200);
    const ended = platform.end('SIGTERM');
    await pause(500);
    expect(await slow.finish()).toBe(200);
    expect(await ended).toBe(0);
    expect(pids(running).filter(isAlive)).toEqual([]);
    expect(await busyPorts(platform.settings)).toEqual([]);
  }, 60_000);

  test(
    'the next start finds secrets, orders and mails, and works off what was accepted',
    async () => {
      platform = await startPlatform({}, platform.settings);
      await platform.ready(readyMs);
      expect(await webhookSecret(platform.settings)).toBe(generated);
      await until(45_000, async () => (await mails(platform)).length === 2);
      expect((await mails(platform)).map(({ messageId }) => messageId)).toContain(kept.messageId);
      expect((await orderEmails(platform)).sort()).toEqual(['in.hand@example.com', kept.email]);
    },
    restartMs,
  );
});

describe('a supervisor that is killed', () => {
  let orphan: number;

  test('takes its processes along, PostgreSQL aside', async () => {
    const { postgres, ...rest } = platform.processes();
    orphan = postgres!.pid!;
    expect(await platform.end('SIGKILL')).toBeNull();
    await until(20_000, () => pids(rest).every((pid) => !isAlive(pid)));
    expect(isAlive(orphan)).toBe(true);
  }, 60_000);

  test(
    'the next start recovers PostgreSQL, on other ports and with another secret',
    async () => {
      const { dataDir } = platform.settings;
      const moved = readSettings({ ...settingsEnv(await freshSettings()), ASTRALL_DATA: dataDir });
      platform = await startPlatform({ SHOPIFY_WEBHOOK_SECRET: overridden }, moved);
      await platform.ready(readyMs);
      expect(isAlive(orphan)).toBe(false);
      expect(await post(platform, generated)).toBe(401);
      await deliver(platform, overridden, 'moved@example.com');
      await until(45_000, async () => (await mails(platform)).length === 3);
      expect(await orderEmails(platform)).toContain('moved@example.com');
    },
    restartMs,
  );
});

const pids = (processes: Record<string, RunningProcess>) => Object.values(processes).map(({ pid }) => pid!);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const mails = ({ settings }: RunningPlatform) => readMailbox(settings.urls.mailbox);
const readiness = async () => (await fetch(`${platform.settings.urls.gateway}/readyz`)).status;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function kill(name: string): void {
  process.kill(platform.processes()[name]!.pid!, 'SIGKILL');
}

/** The status of a webhook that makes no order: it asks what the secret is worth. */
async function post({ settings }: RunningPlatform, secret: string): Promise<number> {
  return (await sendWebhook(settings.urls.gateway, secret, { topic: 'app/uninstalled', body: '{"id":1}' })).status;
}

async function deliver({ settings }: RunningPlatform, secret: string, email: string): Promise<void> {
  const body = sampleOrder({ ...sampleCustomers[0]!, email });
  const answer = await sendWebhook(settings.urls.gateway, secret, { topic: 'orders/paid', body });
  expect(answer.status).toBe(200);
}

async function orderEmails({ settings }: RunningPlatform): Promise<string[]> {
  const token = await mintAccessToken(settings, 'orders:read');
  const answer = await fetch(`${settings.urls.gateway}/orders`, { headers: { authorization: `Bearer ${token}` } });
  return ((await answer.json()) as { results: { email: string }[] }).results.map(({ email }) => email);
}
