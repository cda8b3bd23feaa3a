import { connectDatabase } from '@astrall/platform/database/orm.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import { problemHandler } from '@astrall/platform/http/problem.ts';
import { requestLog } from '@astrall/platform/http/request-log.ts';
import { loadServiceConfig } from '@astrall/platform/load-service-config.ts';
import { createOutbox } from '@astrall/platform/messaging/outbox.ts';
import { createTopicPublisher } from '@astrall/platform/messaging/topic-publisher.ts';
import { createLogger } from '@astrall/platform/observability/logger.ts';
import { databaseConfig } from '@astrall/platform/service-config.ts';
import express, { type Express, type Request, type Response } from 'express';
import { z } from 'zod';
import { ordersEnv } from '../config.ts';
import { database } from '../database.ts';
import type { WebhookContext } from './receive-webhook.ts';
import { storeDeliveries } from './store-deliveries.ts';
import { createWebhookIntake } from './webhook-intake.ts';
import { webhookRouter } from './webhook-router.ts';

/** The part of the service's environment that receiving webhooks takes. */
export const functionEnv = z.object({
  ...databaseConfig.shape,
  ...ordersEnv.pick({
    GOOGLE_CLOUD_PROJECT: true,
    GOOGLE_API_ENDPOINT: true,
    LOG_LEVEL: true,
    SHOPIFY_WEBHOOK_SECRET: true,
    SHOPIFY_WEBHOOK_SECRET_PREVIOUS: true,
    SHOPIFY_SHOPS: true,
  }).shape,
});

let ready: Promise<Express> | undefined;

/**
 * `POST /webhooks/shopify` as a Cloud Function of its own: the same route, store and topic as in the orders service,
 * so that webhooks are taken while the service is being deployed or is not deployed at all.
 */
export async function shopifyWebhook(request: Request, response: Response): Promise<void> {
  ready ??= createContext().then(createApp);
  // A start that failed is tried again with the next webhook.
  const app = await ready.catch((error) => {
    ready = undefined;
    throw error;
  });
  app(request, response);
}

async function createContext(): Promise<WebhookContext> {
  const config = await loadServiceConfig(functionEnv);
  const logger = createLogger('orders-webhook', config.LOG_LEVEL);
  const orm = await connectDatabase(database, config);
  const outbox = createOutbox(orm, createTopicPublisher(config), logger);
  return { config, logger, webhooks: createWebhookIntake((deliveries) => storeDeliveries(orm, deliveries), outbox) };
}

function createApp(context: WebhookContext): Express {
  const app = express().disable('x-powered-by');
  app.use(requestLog(context.logger), webhookRouter(context));
  app.use(() => {
    throw new NotFoundError('There is nothing here.');
  });
  return app.use(problemHandler(context.logger));
}
