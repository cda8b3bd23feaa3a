import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  /** Superuser's URL of a fresh, empty database. */
  url: string;
  drop(): Promise<void>;
}

/** One fresh database, meant for one test file. The server is the one that jest's global setup started. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  // As whoever provisions a database does: a service's role may not.
  await asSuperuser('CREATE EXTENSION pg_trgm SCHEMA public', url.href);
  return { url: url.href, drop: () => asSuperuser(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url)
    throw new Error('TEST_POSTGRES_URL is not set: run the tests through jest, whose global setup starts PostgreSQL');
  return url;
}

async function asSuperuser(statement: string, connectionString = serverUrl()): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
