import { Pool, type PoolClient } from 'pg';
import type { Log } from '../log.ts';
import { SCHEMA } from './schema.ts';

const MAX_CONNECTIONS = 10;

/** What both a pool and a client in a transaction can do. */
export type Queryable = Pick<PoolClient, 'query'>;

export async function connect(databaseUrl: string, log: Log): Promise<Pool> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    application_name: 'local-cloud',
  });
  pool.on('error', (error) => log('error', 'database connection lost', { error: error.message }));
  await pool.query(SCHEMA);
  return pool;
}
