import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS buckets (
    name TEXT PRIMARY KEY,
    location TEXT NOT NULL,
    time_created TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS objects (
    bucket TEXT NOT NULL REFERENCES buckets (name),
    name TEXT NOT NULL,
    generation INTEGER NOT NULL,
    metageneration INTEGER NOT NULL,
    blob TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    md5_hash TEXT NOT NULL,
    crc32c TEXT NOT NULL,
    attributes TEXT NOT NULL,
    time_created TEXT NOT NULL,
    updated TEXT NOT NULL,
    PRIMARY KEY (bucket, name)
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS upload_sessions (
    id TEXT PRIMARY KEY,
    bucket TEXT NOT NULL,
    name TEXT NOT NULL,
    attributes TEXT NOT NULL,
    checksums TEXT NOT NULL,
    conditions TEXT NOT NULL,
    total INTEGER,
    blob TEXT UNIQUE,
    generation INTEGER,
    time_created TEXT NOT NULL
  ) WITHOUT ROWID;
`;

/**
 * Names, metadata and generations. SQLite orders text by its UTF-8 bytes, as Cloud Storage lists it, and its calls are
 * synchronous: nothing comes between the check of a precondition and the write.
 */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  database.exec(SCHEMA);
  return database;
}
