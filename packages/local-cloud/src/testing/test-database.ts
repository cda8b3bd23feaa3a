import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  /** Superuser's URL of a fresh database. */
  url: string;
  drop(): Promise<void>;
}

/** What a test's database holds from the start. It is filled once in a test run; each database is a copy. */
export interface DatabaseContent {
  name: string;
  fill(url: string): Promise<void>;
}

const empty: DatabaseContent = { name: 'empty', fill: async () => {} };

/** One fresh database, meant for one test file. The server is the one that jest's global setup started. */
export async function createTestDatabase(content = empty): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(async (server) => {
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${await templateOf(content, server)}`);
  });
  const drop = () =>
    asSuperuser(async (server) => {
      await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    });
  return { url: urlOf(name), drop };
}

/** The database to copy. Whoever is first fills it; the other test files wait. */
async function templateOf({ name, fill }: DatabaseContent, server: Client): Promise<string> {
  const template = `template_${name}`;
  const isThere = async () => {
    const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    return rowCount === 1;
  };
  if (await isThere()) return template;
  await server.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
  try {
    if (!(await isThere())) {
      const unfinished = `${template}_unfinished`;
      await server.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
      await server.query(`CREATE DATABASE ${unfinished}`);
      // As whoever provisions a database does: a service's role may not.
      await asSuperuser((client) => client.query('CREATE EXTENSION pg_trgm SCHEMA public'), urlOf(unfinished));
      await fill(urlOf(unfinished));
      await server.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
    }
  } finally {
    await server.query('SELECT pg_advisory_unlock(hashtext($1))', [template]);
  }
  return template;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url)
    throw new Error('TEST_POSTGRES_URL is not set: run the tests through jest, whose global setup starts PostgreSQL');
  return url;
}

async function asSuperuser<T>(work: (client: Client) => Promise<T>, connectionString = serverUrl()): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
