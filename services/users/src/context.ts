import { createTokenVerifier, type TokenVerifier } from '@astrall/platform/auth/token-verifier.ts';
import { connectDatabase } from '@astrall/platform/database/orm.ts';
import { createOutbox, type Outbox } from '@astrall/platform/messaging/outbox.ts';
import { createTopicPublisher, type TopicPublisher } from '@astrall/platform/messaging/topic-publisher.ts';
import { createLogger, type Logger } from '@astrall/platform/observability/logger.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { access } from './access.policy.ts';
import type { UsersConfig } from './config.ts';
import { database } from './database.ts';

export interface UsersContext {
  config: UsersConfig;
  logger: Logger;
  orm: MikroORM;
  verifyToken: TokenVerifier;
  outbox: Outbox;
  close(): Promise<void>;
}

/** What tests put in place of the real thing. */
interface Overrides {
  logger?: Logger;
  publisher?: TopicPublisher;
}

export async function createContext(config: UsersConfig, overrides: Overrides = {}): Promise<UsersContext> {
  const logger = overrides.logger ?? createLogger('users', config.LOG_LEVEL);
  const orm = await connectDatabase(database, config);
  const publisher = overrides.publisher ?? createTopicPublisher(config);
  return {
    config,
    logger,
    orm,
    verifyToken: createTokenVerifier(config, access),
    outbox: createOutbox(orm, publisher, logger),
    async close() {
      await publisher.close();
      await orm.close();
    },
  };
}
