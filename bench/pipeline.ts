import { readMailbox } from '../scripts/demo/mailbox.ts';
import { mintAccessToken } from '../scripts/manage/access-token.ts';
import { sampleCustomers, sampleOrder } from '../scripts/manage/sample-order.ts';
import { sendWebhook, webhookSecret } from '../scripts/manage/send-webhook.ts';
import type { Settings } from '../scripts/platform/settings.ts';
import { startPlatform } from '../scripts/test/running-platform.ts';

interface PipelineFigures {
  orders: number;
  /** Orders whose mail never came. */
  lost: number;
  orders_per_minute: number;
  /** From posting the webhook to the SMTP server's acceptance. */
  webhook_to_mail_ms: { p50: number; p95: number };
  /** From posting the webhook to its answer. */
  acknowledgement_ms: { p50: number; p99: number; max: number };
}

const warmUpOrders = 40;
const giveUpMs = 300_000;

/** Orders posted at once through the whole platform, every process and hop as in production. */
export async function pipeline(args: string[]): Promise<PipelineFigures> {
  const count = Number(args[0] ?? 200);
  const platform = await startPlatform({ LOG_LEVEL: 'warn' });
  try {
    await platform.ready(60_000);
    console.log(`pipeline: ${count} orders at once`);
    return await measure(platform.settings, count);
  } finally {
    await platform.end('SIGTERM');
    platform.remove();
  }
}

async function measure(settings: Settings, count: number): Promise<PipelineFigures> {
  const secret = await webhookSecret(settings);
  // Some orders first: what is measured is a platform at work, not its first steps.
  const warmUp = Array.from({ length: warmUpOrders }, (_, index) => `warm-up.${index}@example.com`);
  await Promise.all(warmUp.map((email) => post(settings, secret, email)));
  await mailsBy(settings, warmUpOrders);

  const startedAt = Date.now();
  const emails = Array.from({ length: count }, (_, index) => `customer.${index}@example.com`);
  const posted = await Promise.all(emails.map((email) => post(settings, secret, email)));
  const sentAt = await mailsBy(settings, count + warmUpOrders);
  const latencies = posted.flatMap(({ email, at }) => (sentAt.has(email) ? [sentAt.get(email)! - at] : []));
  const lastAt = Math.max(...emails.map((email) => sentAt.get(email) ?? startedAt));
  const acknowledgements = posted.map(({ elapsedMs }) => elapsedMs);
  return {
    orders: count,
    lost: count - latencies.length,
    orders_per_minute: Math.round((latencies.length / (lastAt - startedAt)) * 60_000),
    webhook_to_mail_ms: { p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95) },
    acknowledgement_ms: {
      p50: quantile(acknowledgements, 0.5),
      p99: quantile(acknowledgements, 0.99),
      max: quantile(acknowledgements, 1),
    },
  };
}

async function post(settings: Settings, secret: string, email: string) {
  const customer = sampleCustomers[Math.floor(Math.random() * sampleCustomers.length)]!;
  const at = Date.now();
  const body = sampleOrder({ ...customer, email });
  const { status, elapsedMs } = await sendWebhook(settings.urls.gateway, secret, { topic: 'orders/paid', body });
  if (status !== 200) throw new Error(`a webhook was answered with ${status}`);
  return { email, at, elapsedMs };
}

/** When each recipient's mail was accepted, once `count` mails lie in the mailbox or patience ends. */
async function mailsBy(settings: Settings, count: number): Promise<Map<string, number>> {
  const deadline = Date.now() + giveUpMs;
  while (Date.now() < deadline && (await readMailbox(settings.urls.mailbox)).length < count) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const token = await mintAccessToken(settings, 'deliveries:read');
  const sentAt = new Map<string, number>();
  for (let next: string | null = `${settings.urls.gateway}/deliveries?page_size=100`; next; ) {
    const answer = await fetch(next, { headers: { authorization: `Bearer ${token}` } });
    const page = (await answer.json()) as {
      next: string | null;
      results: { recipient: string; sent_at: string | null }[];
    };
    for (const { recipient, sent_at } of page.results) if (sent_at) sentAt.set(recipient, Date.parse(sent_at));
    next = page.next;
  }
  return sentAt;
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
}
