import type { EntityClass, EntitySchema } from '@mikro-orm/core';
import { type Migration, Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import type { DatabaseConfig } from '../service-config.ts';
import { endSilentConnections } from './end-silent-connections.ts';
import { releaseDeadClients } from './release-dead-clients.ts';

export interface ServiceDatabase {
  /** The PostgreSQL schema the service owns; it never reads another's. */
  schema: string;
  // biome-ignore lint/suspicious/noExplicitAny: an entity list is heterogeneous
  entities: (EntityClass<any> | EntitySchema<any>)[];
  migrations: { name: string; class: new (...args: ConstructorParameters<typeof Migration>) => Migration }[];
}

/** No statement that a request waits for may take longer. */
const requestStatementMs = 5000;

/** How much later than the server itself ends a statement it is taken for lost. */
const silenceMarginMs = 1000;

/**
 * MikroORM's options for a service's schema, over TCP or the Cloud SQL unix socket.
 * @param statementTimeoutMs 0 for no bound
 */
export function ormOptions(database: ServiceDatabase, config: DatabaseConfig, statementTimeoutMs = requestStatementMs) {
  return defineConfig({
    dbName: config.DB_NAME,
    user: config.DB_USER,
    password: config.DB_PASSWORD,
    host: config.CLOUD_SQL_CONNECTION_NAME ? `/cloudsql/${config.CLOUD_SQL_CONNECTION_NAME}` : config.DB_HOST,
    port: config.DB_PORT,
    schema: database.schema,
    entities: database.entities,
    forceUtcTimezone: true,
    pool: { min: 0, max: config.DB_POOL_MAX },
    driverOptions: {
      connectionTimeoutMillis: 5000,
      statement_timeout: statementTimeoutMs,
      options: `-c search_path=${database.schema}`,
      onPoolCreated(pool: Parameters<typeof releaseDeadClients>[0] & Parameters<typeof endSilentConnections>[0]) {
        releaseDeadClients(pool);
        if (statementTimeoutMs > 0) endSilentConnections(pool, statementTimeoutMs + silenceMarginMs);
      },
    },
    extensions: [Migrator],
    migrations: {
      migrationsList: database.migrations,
      tableName: 'migration',
      snapshot: false,
    },
    logger: () => {},
  });
}

/** Connects to PostgreSQL. The caller closes what it opened. */
export async function connectDatabase(
  database: ServiceDatabase,
  config: DatabaseConfig,
  statementTimeoutMs?: number,
): Promise<MikroORM> {
  const orm = new MikroORM(ormOptions(database, config, statementTimeoutMs));
  await orm.connect();
  return orm;
}

/** Brings the service's schema up to date, however long that takes; safe to run twice and at once. */
export async function migrate(database: ServiceDatabase, config: DatabaseConfig): Promise<string[]> {
  const orm = await connectDatabase(database, config, 0);
  try {
    // Asked first: `create schema if not exists` needs a right that a role which merely owns its schema lacks.
    const [known] = await orm.em.execute('select to_regnamespace(?) is not null as present', [database.schema]);
    if (!known?.['present']) await orm.em.execute(`create schema "${database.schema}"`);
    const applied = await orm.migrator.up();
    return applied.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}
