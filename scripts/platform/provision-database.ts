import pg from 'pg';
import { serviceNames } from './settings.ts';

export const databaseName = 'astrall';

/** One database, and per service a role that owns its schema and can see no other's. */
export async function provisionDatabase(adminUrl: string, passwords: Record<string, string>): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const existing = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (existing.rowCount === 0) await client.query(`create database ${databaseName}`);
  });
  await withClient(platformDatabase(adminUrl), async (client) => {
    await client.query('revoke create on schema public from public');
    // For the services' searches; their own roles may not create it.
    await client.query('create extension if not exists pg_trgm schema public');
    for (const service of serviceNames) {
      const role = await client.query('select 1 from pg_roles where rolname = $1', [service]);
      if (role.rowCount === 0) await client.query(`create role ${service} login`);
      await client.query(`alter role ${service} password ${client.escapeLiteral(passwords[service]!)}`);
      await client.query(`create schema if not exists ${service} authorization ${service}`);
    }
  });
}

/** The superuser's URL of the platform's own database. */
export function platformDatabase(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${databaseName}`;
  return url.href;
}

export async function withClient<Result>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString });
  // A connection lost between two queries; the next query tells.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
