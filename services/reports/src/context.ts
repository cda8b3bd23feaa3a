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
import { proveLogos } from './brand/prove-logos.ts';
import { type Bucket, createBucket } from './bucket/bucket.ts';
import type { ReportsConfig } from './config.ts';
import { database } from './database.ts';
import { createDocumentWork, type DocumentWork } from './document/document-work.ts';
import { createTypesetter, type Typesetter } from './typeset/typeset-report.ts';
import { createWriter } from './writer/create-writer.ts';
import { RateLimit } from './writer/llm/rate-limit.ts';
import type { Writer } from './writer/report-text.ts';

export interface ReportsContext extends Making {
  config: ReportsConfig;
  logger: Logger;
  orm: MikroORM;
  verifyToken: TokenVerifier;
  outbox: Outbox;
  close(): Promise<void>;
}

/** What reports, and variants of documents, are made with. */
interface Making {
  users: ServiceClient;
  writer: Writer;
  typesetter: Typesetter;
  bucket: Bucket;
  documents: DocumentWork;
}

/** What tests put in place of the real thing. */
interface Overrides {
  logger?: Logger;
  publisher?: TopicPublisher;
  users?: ServiceClient;
}

export async function createContext(config: ReportsConfig, overrides: Overrides = {}): Promise<ReportsContext> {
  const logger = overrides.logger ?? createLogger('reports', config.LOG_LEVEL);
  const typesetter = createTypesetter({ workers: config.TYPESETTING_WORKERS });
  await proveLogos(config.BRANDS, typesetter);
  const orm = await connectDatabase(database, config);
  const publisher = overrides.publisher ?? createTopicPublisher(config);
  const rateLimit = new RateLimit();
  const documents = createDocumentWork(config, logger, rateLimit);
  return {
    config,
    logger,
    orm,
    verifyToken: createTokenVerifier(config, access),
    outbox: createOutbox(orm, publisher, logger),
    users: overrides.users ?? usersClient(config),
    writer: createWriter(config, orm, logger, rateLimit),
    typesetter,
    bucket: createBucket(config),
    documents,
    async close() {
      await typesetter.close();
      await documents.reader.close();
      await publisher.close();
      await orm.close();
    },
  };
}

function usersClient(config: ReportsConfig): ServiceClient {
  const fetch = createServiceFetch({
    audience: config.USERS_URL,
    idTokens: createIdTokenSource(),
    timeoutMs: config.REQUEST_TIMEOUT_MS,
  });
  return createServiceClient({ baseUrl: config.USERS_URL, fetch });
}
