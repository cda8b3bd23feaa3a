import { createTokenVerifier, type TokenVerifier } from '@astrall/platform/auth/token-verifier.ts';
import { connectDatabase } from '@astrall/platform/database/orm.ts';
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
  close(): Promise<void>;
}

export async function createContext(config: UsersConfig, overrides: { logger?: Logger } = {}): Promise<UsersContext> {
  const orm = await connectDatabase(database, config);
  return {
    config,
    logger: overrides.logger ?? createLogger('users', config.LOG_LEVEL),
    orm,
    verifyToken: createTokenVerifier(config, access),
    close: () => orm.close(),
  };
}
