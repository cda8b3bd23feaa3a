import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readMailbox } from '../demo/mailbox.ts';
import { mintAccessToken } from '../manage/access-token.ts';
import { sampleCustomers, sampleOrder } from '../manage/sample-order.ts';
import { sendWebhook, webhookSecret } from '../manage/send-webhook.ts';
import { type RunningPlatform, startPlatform } from './running-platform.ts';

const orderCount = 50;
const flowMs = 12_000;
// Two minutes bound the file: 30 s to start, 20 s and 60 s for the tests, 10 s to stop.
const startMs = 30_000;
const tenTimesMs = 20_000;
const killsMs = 60_000;
const stopMs = 10_000;
const victims = ['orders', 'users', 'reports', 'notifier', 'local-cloud', 'postgres'];
const seed = Number(process.env['DURABILITY_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const random = mulberry32(seed);

let platform: RunningPlatform;
let secret: string;

beforeAll(async () => {
  process.stdout.write(`durability: DURABILITY_SEED=${seed}\n`);
  platform = await startPlatform({ LOG_LEVEL: 'warn' });
  await platform.ready(startMs);
  secret = await webhookSecret(platform.settings);
}, startMs);

afterAll(async () => {
  await platform.end('SIGTERM');
  platform.remove();
}, stopMs);

test(
  'the same delivery ten times at once is one order, one PDF, one mail',
  async () => {
    const { urls } = platform.settings;
    const body = sampleOrder({ ...sampleCustomers[0]!, email: 'ten.times@example.com' });
    const webhook = { topic: 'orders/paid', body, webhookId: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => sendWebhook(urls.gateway, secret, webhook)));

    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200));
    await until(tenTimesMs, async () => (await mailsTo('ten.times@example.com')).length >= 1);
    await quiet();
    const orders = (await list<Order>('/orders')).filter((order) => order.email === 'ten.times@example.com');
    expect(orders).toHaveLength(1);
    expect((await list<Report>('/reports')).filter((report) => report.order_id === orders[0]!.id)).toHaveLength(1);
    expect(await mailsTo('ten.times@example.com')).toHaveLength(1);
  },
  tenTimesMs,
);

test(
  'no order is lost though every process is killed while they flow',
  async () => {
    const emails = Array.from({ length: orderCount }, (_, index) => `customer.${index}@example.com`);
    const kills = victims.map((name) => ({ name, atMs: random() * flowMs }));

    await Promise.all([
      ...emails.map((email, index) => later((index / orderCount) * flowMs, () => deliver(email))),
      ...kills.map(({ name, atMs }) => later(atMs, () => kill(name))),
    ]);
    await until(killsMs, async () => new Set((await readMails()).map(recipient)).size >= orderCount);
    await quiet();

    const orders = (await list<Order>('/orders')).filter((order) => emails.includes(order.email));
    expect(orders).toHaveLength(orderCount);
    expect(new Set(orders.map((order) => order.state))).toEqual(new Set(['completed']));
    const ids = new Set(orders.map((order) => order.id));
    const reports = (await list<Report>('/reports')).filter((report) => ids.has(report.order_id));
    expect(reports).toHaveLength(orderCount);

    const mails = (await readMails()).filter((mail) => emails.includes(recipient(mail)));
    const distinct = new Map(mails.map((mail) => [recipient(mail), mail]));
    expect([...distinct.keys()].sort()).toEqual([...emails].sort());
    // SMTP leaves one window: accepted, not yet recorded. Such a duplicate carries the Message-ID of its original.
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(orderCount);
    process.stdout.write(`durability: ${mails.length - distinct.size} duplicate mails\n`);

    const reportOf = new Map(reports.map((report) => [report.order_id, report.pdf_sha256]));
    const stored = orders.map(({ id, email }): [string, string | undefined] => [email, reportOf.get(id)]);
    const served = [...distinct].map(
      async ([email, mail]): Promise<[string, string | undefined]> => [email, await sha256Behind(mail.text)],
    );
    expect(new Map(await Promise.all(served))).toEqual(new Map(stored));
  },
  killsMs,
);

interface Order {
  id: string;
  email: string;
  state: string;
}

interface Report {
  order_id: string;
  pdf_sha256: string;
}

/** As Shopify does: the same delivery again until it is answered with 2xx. */
async function deliver(email: string): Promise<void> {
  const customer = sampleCustomers[Math.floor(random() * sampleCustomers.length)]!;
  const webhook = { topic: 'orders/paid', body: sampleOrder({ ...customer, email }), webhookId: randomUUID() };
  await until(30_000, async () => {
    const answer = await sendWebhook(platform.settings.urls.gateway, secret, webhook).catch(() => undefined);
    return answer?.status === 200;
  });
}

function kill(name: string): void {
  const pid = platform.processes()[name]?.pid;
  if (!pid) throw new Error(`${name} has no pid to kill`);
  process.kill(pid, 'SIGKILL');
}

async function sha256Behind(text: string): Promise<string> {
  const link = /https?:\/\/\S+\/r\/[\w-]+/.exec(text)![0];
  const pdf = Buffer.from(await (await fetch(link)).arrayBuffer());
  return createHash('sha256').update(pdf).digest('hex');
}

/** Every row of a list, page by page. */
async function list<Row>(path: string): Promise<Row[]> {
  const token = await mintAccessToken(platform.settings, 'orders:read reports:read deliveries:read');
  const rows: Row[] = [];
  for (let next: string | null = `${platform.settings.urls.gateway}${path}?page_size=100`; next; ) {
    const page: { next: string | null; results: Row[] } = await (
      await fetch(next, { headers: { authorization: `Bearer ${token}` } })
    ).json();
    rows.push(...page.results);
    next = page.next;
  }
  return rows;
}

const readMails = () => readMailbox(platform.settings.urls.mailbox);
const recipient = (mail: { to: { address: string }[] }) => mail.to[0]!.address;
const mailsTo = async (email: string) => (await readMails()).filter((mail) => recipient(mail) === email);

/** Until no order is under way and no mail queued: what could still come twice has come. */
async function quiet(): Promise<void> {
  await until(30_000, async () => {
    const open = (await list<Order>('/orders')).filter((order) => order.state === 'processing');
    const queued = (await list<{ state: string }>('/deliveries')).filter((delivery) => delivery.state === 'queued');
    return open.length === 0 && queued.length === 0;
  });
}

async function later<Result>(delayMs: number, work: () => Result): Promise<Result> {
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  return work();
}

async function until(timeoutMs: number, holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; ) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not so within ${timeoutMs} ms`);
}

/** A small seeded generator (Tommy Ettinger's mulberry32): the same seed kills at the same moments. */
function mulberry32(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
