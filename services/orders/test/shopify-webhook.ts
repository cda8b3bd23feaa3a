import { createHmac, randomInt, randomUUID } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { secret } from './orders-world.ts';

export interface WebhookOptions {
  topic?: string;
  shop?: string;
  webhookId?: string;
  secret?: string;
  /** Replaces headers; an undefined value removes one. */
  headers?: Record<string, string | undefined>;
}

/** Posts a body as Shopify does, signed over its bytes, to an app or to the URL of one that listens. */
export function postWebhook(app: Express | string, body: string, options: WebhookOptions = {}) {
  const headers: Record<string, string | undefined> = {
    'Content-Type': 'application/json',
    'X-Shopify-Topic': options.topic ?? 'orders/paid',
    'X-Shopify-Shop-Domain': options.shop ?? 'test.myshopify.com',
    'X-Shopify-Webhook-Id': options.webhookId ?? randomUUID(),
    'X-Shopify-Event-Id': randomUUID(),
    'X-Shopify-API-Version': '2026-04',
    'X-Shopify-Triggered-At': new Date().toISOString(),
    'X-Shopify-Hmac-Sha256': createHmac('sha256', options.secret ?? secret)
      .update(body)
      .digest('base64'),
    ...options.headers,
  };
  const posted = request(app).post('/webhooks/shopify');
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) posted.set(name, value);
  return posted.send(body);
}

export interface PayloadOptions {
  id?: string;
  order?: Record<string, unknown>;
  properties?: Record<string, string>;
  lines?: Record<string, unknown>[];
}

export const birth = { 'Birth date': '1990-05-17', 'Birth time': '14:30', 'Birth place': 'Madrid, Spain' };

/** An order as Shopify writes it, with ids beyond 2^53 as bare numbers. */
export function orderPayload({
  id = longId(),
  order = {},
  properties = birth,
  lines = [{}],
}: PayloadOptions = {}): string {
  const at = new Date().toISOString();
  const payload = {
    id: `@${id}`,
    name: '#1001',
    email: 'ana@example.com',
    customer_locale: 'es-ES',
    currency: 'EUR',
    total_price: '29.90',
    financial_status: 'paid',
    created_at: at,
    updated_at: at,
    note_attributes: [],
    customer: { id: `@${longId()}`, email: 'ana@example.com', first_name: 'Ana', last_name: 'Pérez' },
    line_items: lines.map((line) => ({
      id: `@${longId()}`,
      product_id: `@${longId()}`,
      title: 'Natal chart',
      sku: 'NATAL-CHART',
      quantity: 1,
      price: '29.90',
      gift_card: false,
      properties: Object.entries(properties).map(([name, value]) => ({ name, value })),
      ...line,
    })),
    ...order,
  };
  return JSON.stringify(payload).replace(/"@(\d+)"/g, '$1');
}

export function longId(): string {
  return `82098291194${randomInt(10_000_000, 99_999_999)}`;
}
