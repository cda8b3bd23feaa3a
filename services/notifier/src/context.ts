import { createServiceClient, type ServiceClient } from '@astrall/contracts/clients.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createTokenVerifier, type TokenVerifier } from '@astrall/platform/auth/token-verifier.ts';
import { connectDatabase } from '@astrall/platform/database/orm.ts';
import { createLogger, type Logger } from '@astrall/platform/observability/logger.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { access } from './access.policy.ts';
import type { NotifierConfig } from './config.ts';
import { database } from './database.ts';
import { createEmailQueue, type EmailQueue } from './delivery/email-queue.ts';
import { createMailer, type Mailer } from './mail/mailer.ts';

export interface NotifierContext extends Neighbours {
  config: NotifierConfig;
  logger: Logger;
  orm: MikroORM;
  verifyToken: TokenVerifier;
  close(): Promise<void>;
}

/** Whom the notifier talks to. */
interface Neighbours {
  users: ServiceClient;
  orders: ServiceClient;
  reports: ServiceClient;
  emailQueue: EmailQueue;
  mailer: Mailer;
}

/** What tests put in place of the real thing. */
type Overrides = Partial<Neighbours> & { logger?: Logger };

export async function createContext(config: NotifierConfig, overrides: Overrides = {}): Promise<NotifierContext> {
  const logger = overrides.logger ?? createLogger('notifier', config.LOG_LEVEL);
  const orm = await connectDatabase(database, config);
  const idTokens = createIdTokenSource();
  const clientOf = (baseUrl: string) => {
    const fetch = createServiceFetch({ audience: baseUrl, idTokens, timeoutMs: config.REQUEST_TIMEOUT_MS });
    return createServiceClient({ baseUrl, fetch });
  };
  const emailQueue = overrides.emailQueue ?? createEmailQueue(config);
  const mailer = overrides.mailer ?? createMailer(config);
  return {
    config,
    logger,
    orm,
    verifyToken: createTokenVerifier(config, access),
    users: overrides.users ?? clientOf(config.USERS_URL),
    orders: overrides.orders ?? clientOf(config.ORDERS_URL),
    reports: overrides.reports ?? clientOf(config.REPORTS_URL),
    emailQueue,
    mailer,
    async close() {
      await mailer.close();
      await emailQueue.close();
      await orm.close();
    },
  };
}
