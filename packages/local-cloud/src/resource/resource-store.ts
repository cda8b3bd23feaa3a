import { DatabaseError } from 'pg';
import type { Queryable } from '../database/connect.ts';
import { alreadyExists, notFound } from '../google-error.ts';

const UNIQUE_VIOLATION = '23505';

/** Topics, subscriptions, queues and scheduler jobs, by their full name. */
export interface Resource<T> {
  name: string;
  config: T;
}

export async function createResource(db: Queryable, name: string, config: object): Promise<void> {
  try {
    await db.query('INSERT INTO local_cloud.resource (name, config) VALUES ($1, $2)', [name, JSON.stringify(config)]);
  } catch (error) {
    if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) {
      throw alreadyExists(`Resource already exists in the project: ${name}`);
    }
    throw error;
  }
}

export async function getResource<T>(db: Queryable, name: string): Promise<T> {
  const { rows } = await db.query<Resource<T>>('SELECT config FROM local_cloud.resource WHERE name = $1', [name]);
  if (!rows[0]) throw notFound(`Resource not found: ${name}`);
  return rows[0].config;
}

export async function updateResource(db: Queryable, name: string, config: object): Promise<void> {
  const { rowCount } = await db.query('UPDATE local_cloud.resource SET config = $2 WHERE name = $1', [
    name,
    JSON.stringify(config),
  ]);
  if (rowCount === 0) throw notFound(`Resource not found: ${name}`);
}

export async function deleteResource(db: Queryable, name: string): Promise<void> {
  const { rowCount } = await db.query('DELETE FROM local_cloud.resource WHERE name = $1', [name]);
  if (rowCount === 0) throw notFound(`Resource not found: ${name}`);
}

/** Every resource in a collection, e.g. `projects/p/topics`, by name. */
export async function listResources<T>(db: Queryable, collection: string): Promise<Resource<T>[]> {
  const { rows } = await db.query<Resource<T>>(
    'SELECT name, config FROM local_cloud.resource WHERE starts_with(name, $1) ORDER BY name',
    [`${collection}/`],
  );
  return rows;
}
