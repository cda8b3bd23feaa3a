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

export interface OrdersContext extends Neighbours {
  config: OrdersConfig;
  logger: Logger;
  orm: MikroORM;
  verifyToken: TokenVerifier;
  outbox: Outbox;
  webhooks: WebhookIntake;
  close(): Promise<void>;
}

/** The services that orders calls. */
interface Neighbours {
  users: ServiceClient;
  reports: ServiceClient;
  notifier: ServiceClient;
}

/** What tests put in place of the real thing. */
interface Overrides extends Partial<Neighbours> {
  logger?: Logger;
  publisher?: TopicPublisher;
}

export async function createContext(config: OrdersConfig, overrides: Overrides = {}): Promise<OrdersContext> {
  const logger = overrides.logger ?? createLogger('orders', config.LOG_LEVEL);
  const orm = await connectDatabase(database, config);
  const publisher = overrides.publisher ?? createTopicPublisher(config);
  const idTokens = createIdTokenSource();
  const clientOf = (baseUrl: string) => {
    const fetch = createServiceFetch({ audience: baseUrl, idTokens, timeoutMs: config.REQUEST_TIMEOUT_MS });
    return createServiceClient({ baseUrl, fetch });
  };
  const outbox = createOutbox(orm, publisher, logger);
  return {
    config,
    logger,
    orm,
    verifyToken: createTokenVerifier(config, access),
    outbox,
    webhooks: createWebhookIntake((deliveries) => storeDeliveries(orm, deliveries), outbox),
    users: overrides.users ?? clientOf(config.USERS_URL),
    reports: overrides.reports ?? clientOf(config.REPORTS_URL),
    notifier: overrides.notifier ?? clientOf(config.NOTIFIER_URL),
    async close() {
      await publisher.close();
      await orm.close();
    },
  };
}
