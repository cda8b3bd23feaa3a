import type { DatabaseSync } from 'node:sqlite';
import { alreadyExists, notFound } from '../google-error.ts';

export interface StoredBucket {
  name: string;
  location: string;
  timeCreated: string;
}

export interface BucketTable {
  create(bucket: { name: string; location: string }): StoredBucket;
  /** Throws NOT_FOUND. */
  get(name: string): StoredBucket;
}

export function bucketTable(database: DatabaseSync): BucketTable {
  const insert = database.prepare('INSERT INTO buckets VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const select = database.prepare('SELECT name, location, time_created AS timeCreated FROM buckets WHERE name = ?');

  return {
    create({ name, location }) {
      const timeCreated = new Date().toISOString();
      if (insert.run(name, location, timeCreated).changes === 0) {
        throw alreadyExists('Your previous request to create the named bucket succeeded and you already own it.');
      }
      return { name, location, timeCreated };
    },
    get(name) {
      const row = select.get(name);
      if (!row) throw notFound('The specified bucket does not exist.');
      return row as unknown as StoredBucket;
    },
  };
}
