import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { StoredObject } from './stored-object.ts';

export interface ObjectTable {
  find(bucket: string, name: string): StoredObject | undefined;
  /** The first object whose name is `from` or comes after it. */
  seek(bucket: string, from: string): StoredObject | undefined;
  save(object: StoredObject): void;
  remove(bucket: string, name: string): void;
  hasBlob(id: string): boolean;
  nextGeneration(): number;
}

export function objectTable(database: DatabaseSync): ObjectTable {
  const find = database.prepare('SELECT * FROM objects WHERE bucket = ? AND name = ?');
  const seek = database.prepare('SELECT * FROM objects WHERE bucket = ? AND name >= ? ORDER BY name LIMIT 1');
  const save = database.prepare('INSERT OR REPLACE INTO objects VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM objects WHERE bucket = ? AND name = ?');
  const hasBlob = database.prepare('SELECT 1 FROM objects WHERE blob = ?');
  const newest = database.prepare('SELECT coalesce(max(generation), 0) AS generation FROM objects').get();
  let lastGeneration = Number(newest?.['generation']);

  return {
    find: (bucket, name) => toObject(find.get(bucket, name)),
    seek: (bucket, from) => toObject(seek.get(bucket, from)),
    save({ bucket, name, generation, metageneration, blob, attributes, timeCreated, updated }) {
      const content = [blob.id, blob.size, blob.md5Hash, blob.crc32c];
      const text = JSON.stringify(attributes);
      save.run(bucket, name, generation, metageneration, ...content, text, timeCreated, updated);
    },
    remove: (bucket, name) => void remove.run(bucket, name),
    hasBlob: (id) => hasBlob.get(id) !== undefined,
    nextGeneration() {
      lastGeneration = Math.max(Date.now() * 1000, lastGeneration + 1);
      return lastGeneration;
    },
  };
}

interface Row {
  bucket: string;
  name: string;
  generation: number;
  metageneration: number;
  blob: string;
  size: number;
  md5_hash: string;
  crc32c: string;
  attributes: string;
  time_created: string;
  updated: string;
}

function toObject(values: Record<string, SQLOutputValue> | undefined): StoredObject | undefined {
  if (!values) return undefined;
  const row = values as unknown as Row;
  return {
    bucket: row.bucket,
    name: row.name,
    generation: row.generation,
    metageneration: row.metageneration,
    blob: { id: row.blob, size: row.size, md5Hash: row.md5_hash, crc32c: row.crc32c },
    attributes: JSON.parse(row.attributes),
    timeCreated: row.time_created,
    updated: row.updated,
  };
}
