import { createServiceClient, type ServiceClient } from '@astrall/contracts/clients.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createTokenVerifier, type TokenVerifier } from '@astrall/platform/auth/token-verifier.ts';
import { connectDatabase } from '@astrall/platform/database/orm.ts';
import { createOutbox, type Outbox } from '@astrall/platform/messaging/outbox.ts';
import { createTopicPublisher, type TopicPublisher } from '@astrall/platform/messaging/topic-publisher.ts';
import { createLogger, type Logger } from '@astrall/platform/observability/logger.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { access } from './access.policy.ts';
import type { OrdersConfig } from './config.ts';
import { database } from './database.ts';
import { storeDeliveries } from './webhook/store-deliveries.ts';
import { createWebhookIntake, type WebhookIntake } from './webhook/webhook-intake.ts';

export interface OrdersContext {
  config: OrdersConfig;
  logger: Logger;
  orm: MikroORM;
  verifyToken: TokenVerifier;
  outbox: Outbox;
  webhooks: WebhookIntake;
  users: ServiceClient;
  close(): Promise<void>;
}

/** What tests put in place of the real thing. */
interface Overrides {
  logger?: Logger;
  publisher?: TopicPublisher;
  users?: ServiceClient;
}

export async function createContext(config: OrdersConfig, overrides: Overrides = {}): Promise<OrdersContext> {
  const logger = overrides.logger ?? createLogger('orders', config.LOG_LEVEL);
  const orm = await connectDatabase(database, config);
  const publisher = overrides.publisher ?? createTopicPublisher(config);
  const users =
    overrides.users ??
    createServiceClient({
      baseUrl: config.USERS_URL,
      fetch: createServiceFetch({
        audience: config.USERS_URL,
        idTokens: createIdTokenSource(),
        timeoutMs: config.REQUEST_TIMEOUT_MS,
      }),
    });
  const outbox = createOutbox(orm, publisher, logger);
  return {
    config,
    logger,
    orm,
    verifyToken: createTokenVerifier(config, access),
    outbox,
    webhooks: createWebhookIntake((deliveries) => storeDeliveries(orm, deliveries), outbox),
    users,
    async close() {
      await publisher.close();
      await orm.close();
    },
  };
}
