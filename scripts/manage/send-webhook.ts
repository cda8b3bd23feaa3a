import { createHmac, randomUUID } from 'node:crypto';
import { connectCloudApi } from '../platform/cloud-api.ts';
import { readSecret } from '../platform/secrets.ts';
import type { Settings } from '../platform/settings.ts';

interface Webhook {
  topic: string;
  body: string;
  shop?: string;
  webhookId?: string;
}

export interface WebhookAnswer {
  status: number;
  body: string;
  webhookId: string;
  elapsedMs: number;
}

/** The secret Shopify would sign with. @throws when the platform does not run */
export async function webhookSecret(settings: Settings): Promise<string> {
  const secret = await readSecret(await connectCloudApi(settings), 'shopify-webhook-secret');
  if (!secret) throw new Error('The platform has no webhook secret yet; start it first.');
  return secret;
}

/** Posts a webhook as Shopify does. */
export async function sendWebhook(url: string, secret: string, webhook: Webhook): Promise<WebhookAnswer> {
  const headers = webhookHeaders(secret, webhook);
  const startedAt = performance.now();
  const response = await fetch(new URL('/webhooks/shopify', url), { method: 'POST', headers, body: webhook.body });
  const body = await response.text();
  const elapsedMs = performance.now() - startedAt;
  return { status: response.status, body, webhookId: headers['X-Shopify-Webhook-Id'], elapsedMs };
}

/** Shopify's headers: the signature is over the body's bytes. */
export function webhookHeaders(secret: string, webhook: Webhook) {
  const { topic, body, shop = 'astrall-demo.myshopify.com', webhookId = randomUUID() } = webhook;
  return {
    'Content-Type': 'application/json',
    'X-Shopify-Topic': topic,
    'X-Shopify-Shop-Domain': shop,
    'X-Shopify-Webhook-Id': webhookId,
    'X-Shopify-Event-Id': randomUUID(),
    'X-Shopify-API-Version': '2026-04',
    'X-Shopify-Triggered-At': new Date().toISOString(),
    'X-Shopify-Hmac-Sha256': createHmac('sha256', secret).update(body).digest('base64'),
  };
}
