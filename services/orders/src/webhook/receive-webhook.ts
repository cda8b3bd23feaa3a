import { InvalidError, UnauthenticatedError } from '@astrall/platform/errors.ts';
import type { OrdersContext } from '../context.ts';
import { isSignedBy } from './digest.ts';
import { isPrivacyTopic } from './privacy-topics.ts';
import { type RawRequest, readRawBody } from './raw-body.ts';
import { subjectOf } from './subject-of.ts';
import { WebhookDelivery } from './webhook-delivery.entity.ts';
import { readWebhookHeaders } from './webhook-headers.ts';
import type { WebhookIntake } from './webhook-intake.ts';

type Settings = 'SHOPIFY_WEBHOOK_SECRET' | 'SHOPIFY_WEBHOOK_SECRET_PREVIOUS' | 'SHOPIFY_SHOPS';

export interface WebhookContext extends Pick<OrdersContext, 'logger'> {
  webhooks: WebhookIntake;
  config: Pick<OrdersContext['config'], Settings>;
}

/**
 * Accepts one webhook: verified over its raw bytes, stored with the event that tells of it, published. When this
 * returns the delivery is durable; a delivery that comes again changes nothing.
 * @throws UnauthenticatedError for a wrong digest, InvalidError for anything malformed; then nothing was written
 */
export async function receiveWebhook(request: RawRequest, context: WebhookContext): Promise<void> {
  const { config, webhooks, logger } = context;
  const { digest, ...headers } = readWebhookHeaders(request.headers);
  const body = await readRawBody(request);
  const secrets = [config.SHOPIFY_WEBHOOK_SECRET, config.SHOPIFY_WEBHOOK_SECRET_PREVIOUS].filter(
    (secret) => secret !== undefined,
  );
  if (!isSignedBy(body, digest, secrets)) throw new UnauthenticatedError('The webhook is not signed with our secret.');

  const delivery = WebhookDelivery.receive({ ...headers, ...readJson(body) });
  // Whoever's shop it is, what was kept of it is forgotten when Shopify says so.
  const known = isPrivacyTopic(headers.topic) || (config.SHOPIFY_SHOPS?.includes(headers.shop) ?? true);
  if (!known) delivery.settle('ignored', 'The shop is not on the allow-list.');

  const fresh = await webhooks.store(delivery);
  logger.info(
    { event: 'webhook_received', topic: headers.topic, shop: headers.shop, fresh, known },
    'webhook received',
  );
}

function readJson(bytes: Buffer): { body: string; subjectId: string | null } {
  try {
    const body = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { body, subjectId: subjectOf(JSON.parse(body), body) };
  } catch (cause) {
    throw new InvalidError('The body is not valid JSON.', {}, { cause });
  }
}
