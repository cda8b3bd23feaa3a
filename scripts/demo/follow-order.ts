import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@astrall/client';
import { mintAccessToken } from '../manage/access-token.ts';
import { type SampleCustomer, sampleOrder } from '../manage/sample-order.ts';
import { sendWebhook, webhookSecret } from '../manage/send-webhook.ts';
import type { Settings } from '../platform/settings.ts';
import { mailWithId } from './mailbox.ts';
import type { Progress } from './progress.ts';
import { until } from './until.ts';

/** What one order came to; every value was read from the platform, none is assumed. */
export interface DemoResult {
  order_id: string;
  report_id: string;
  object_name: string;
  pdf_path: string;
  pdf_pages: number;
  pdf_sha256: string;
  email_to: string;
  email_message_id: string;
  link: string;
}

/** Sends one order and follows it to the PDF behind the link in the mail. @throws when a step does not come about */
export async function followOrder(
  settings: Settings,
  customer: SampleCustomer,
  progress: Progress,
): Promise<DemoResult> {
  const { urls } = settings;
  progress.doing('sending the webhook');
  const token = await mintAccessToken(settings, 'orders:read reports:read deliveries:read');
  const body = sampleOrder(customer);
  const webhook = await sendWebhook(urls.gateway, await webhookSecret(settings), { topic: 'orders/paid', body });
  if (webhook.status !== 200) throw new Error(`The webhook was answered with ${webhook.status}: ${webhook.body}`);
  progress.done('webhook accepted', `200 in ${Math.round(webhook.elapsedMs)} ms`);
  progress.doing('waiting for the order');

  const api = createClient({ baseUrl: urls.gateway, token });
  const latest = { params: { query: { page_size: 100 } } };
  const shopifyId = /"id":(\d+)/.exec(body)![1];
  const summary = await until('the order', async () =>
    (await api.get('/orders', latest)).results.find((row) => row.shopify_order_id === shopifyId),
  );
  progress.done('order placed', summary.name);
  progress.doing('writing and typesetting the report');

  const order = await until('the report', async () => {
    const found = await api.get('/orders/{order_id}', { params: { path: { order_id: summary.id } } });
    if (found.state === 'failed' || found.state === 'awaiting_details')
      throw new Error(`The order is ${found.state}: ${found.lines[0]?.reason}`);
    return found.state === 'completed' ? found : undefined;
  });
  const { report_id, object_name, pdf_sha256 } = order.lines[0]!;
  if (!report_id || !object_name || !pdf_sha256) throw new Error('The order is completed without a report.');
  const { pdf_pages, text_source } = await api.get('/reports/{report_id}', { params: { path: { report_id } } });
  if (!pdf_pages) throw new Error('The report is ready without pages.');
  progress.done('report written, typeset, stored', `${pdf_pages} pages, ${text_source} text`);
  progress.doing('waiting for the mail');

  const delivery = await until('the mail', async () =>
    (await api.get('/deliveries', latest)).results.find((row) => row.report_id === report_id && row.state === 'sent'),
  );
  const messageId = delivery.message_id;
  if (!messageId) throw new Error('The mail was sent without an id.');
  const mail = await until('the mailbox', () => mailWithId(urls.mailbox, messageId));
  progress.done('mail delivered', `to ${delivery.recipient}`);
  progress.doing('following its link');

  const link = /https?:\/\/[^\s"]+\/r\/[\w-]+/.exec(mail.text)?.[0];
  if (!link) throw new Error('The mail holds no link.');
  const pdf = await download(link);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  if (sha256 !== pdf_sha256) throw new Error('The PDF behind the link is not the one that was stored.');
  const path = join(settings.dataDir, 'demo', `${summary.id}.pdf`);
  await mkdir(join(settings.dataDir, 'demo'), { recursive: true, mode: 0o700 });
  await writeFile(path, pdf);
  progress.done('link followed', `${(pdf.length / 1024).toFixed(0)} KiB, SHA-256 verified`);

  return {
    order_id: summary.id,
    report_id,
    object_name,
    pdf_path: path,
    pdf_pages,
    pdf_sha256: sha256,
    email_to: delivery.recipient,
    email_message_id: messageId,
    link,
  };
}

/** As a browser does: the link redirects to a signed URL of the bucket. */
async function download(link: string): Promise<Buffer> {
  const response = await fetch(link);
  const type = response.headers.get('content-type');
  if (!response.ok || type !== 'application/pdf') throw new Error(`The link led to ${response.status} ${type}.`);
  return Buffer.from(await response.arrayBuffer());
}
