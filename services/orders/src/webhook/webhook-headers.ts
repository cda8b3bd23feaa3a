import type { IncomingHttpHeaders } from 'node:http';
import { InvalidError, UnauthenticatedError } from '@astrall/platform/errors.ts';
import { readInstant } from '../shopify/instant.ts';

export interface WebhookHeaders {
  digest: string;
  shop: string;
  webhookId: string;
  topic: string;
  eventId: string | null;
  apiVersion: string | null;
  triggeredAt: Date | null;
}

const domain = /^[a-z0-9][a-z0-9.-]{0,252}$/;
const topic = /^(?=.{1,255}$)[a-z0-9_]+(\/[a-z0-9_]+)+$/;
const token = /^[\x21-\x7e]{1,255}$/;

/**
 * The headers Shopify sends with every webhook.
 * @see https://shopify.dev/docs/apps/build/webhooks/subscribe/https
 * @throws UnauthenticatedError without a digest, InvalidError that names each header that is missing or malformed
 */
export function readWebhookHeaders(sent: IncomingHttpHeaders): WebhookHeaders {
  const header = (name: string): string => String(sent[name.toLowerCase()] ?? '');
  const digest = header('X-Shopify-Hmac-Sha256');
  if (!digest) throw new UnauthenticatedError('The header X-Shopify-Hmac-Sha256 is missing.');
  const errors: Record<string, string[]> = {};
  function required(name: string, pattern: RegExp): string {
    const value = header(name);
    if (!pattern.test(value)) errors[name] = [value ? 'is malformed' : 'is missing'];
    return value;
  }
  function optional(name: string): string | null {
    const value = header(name);
    return token.test(value) ? value : null;
  }
  const headers = {
    digest,
    shop: required('X-Shopify-Shop-Domain', domain),
    webhookId: required('X-Shopify-Webhook-Id', token),
    topic: required('X-Shopify-Topic', topic),
    eventId: optional('X-Shopify-Event-Id'),
    apiVersion: optional('X-Shopify-API-Version'),
    triggeredAt: readInstant(header('X-Shopify-Triggered-At')),
  };
  if (Object.keys(errors).length > 0) throw new InvalidError('Webhook headers are missing or malformed.', errors);
  return headers;
}
