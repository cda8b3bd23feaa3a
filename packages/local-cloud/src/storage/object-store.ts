import { type FileHandle, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { notFound } from '../google-error.ts';
import { type BlobFolder, openBlobFolder } from './blob-folder.ts';
import { type BucketTable, bucketTable } from './bucket-table.ts';
import { openDatabase } from './database.ts';
import type { ObjectAttributes } from './object-attributes.ts';
import { type ObjectTable, objectTable } from './object-table.ts';
import { checkPreconditions, type Preconditions } from './preconditions.ts';
import { type SessionTable, sessionTable } from './session-table.ts';
import type { StoredBlob, StoredObject } from './stored-object.ts';

const SESSION_LIFETIME_MS = 7 * 24 * 3600 * 1000;

export interface ObjectContent {
  bucket: string;
  name: string;
  blob: StoredBlob;
  attributes: ObjectAttributes;
  conditions: Preconditions;
}

export interface ObjectStore {
  buckets: BucketTable;
  objects: ObjectTable;
  sessions: SessionTable;
  blobs: BlobFolder;
  /** Throws NOT_FOUND, also when the live generation is not the one asked for. */
  get(bucket: string, name: string, generation?: number): StoredObject;
  /** The object together with its bytes, which stay readable when it is replaced meanwhile. */
  open(bucket: string, name: string, generation?: number): Promise<{ object: StoredObject; file: FileHandle }>;
  /** Makes a written blob the content of an object; the blob is dropped when a precondition fails. */
  put(content: ObjectContent, sessionId?: string): Promise<StoredObject>;
  remove(object: StoredObject): Promise<void>;
  close(): void;
}

/** One process per directory: starting sweeps the files that no object refers to. */
export async function openObjectStore(dataDir: string): Promise<ObjectStore> {
  const folder = join(dataDir, 'storage');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = openDatabase(join(folder, 'objects.sqlite'));
  const blobs = await openBlobFolder(join(folder, 'blobs'));
  const [buckets, objects, sessions] = [bucketTable(database), objectTable(database), sessionTable(database)];
  sessions.removeOlderThan(new Date(Date.now() - SESSION_LIFETIME_MS).toISOString());
  await blobs.sweep((id) => objects.hasBlob(id) || sessions.hasBlob(id));

  const get: ObjectStore['get'] = (bucket, name, generation) => {
    buckets.get(bucket);
    const object = objects.find(bucket, name);
    if (!object || (generation !== undefined && generation !== object.generation)) {
      throw notFound(`No such object: ${bucket}/${name}`);
    }
    return object;
  };

  const transaction = (work: () => void) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };

  return {
    buckets,
    objects,
    sessions,
    blobs,
    get,
    async open(bucket, name, generation) {
      for (;;) {
        const object = get(bucket, name, generation);
        try {
          return { object, file: await blobs.open(object.blob.id) };
        } catch (error) {
          // Replaced or deleted between the look-up and the open: look again.
          if (objects.hasBlob(object.blob.id)) throw error;
        }
      }
    },
    async put({ bucket, name, blob, attributes, conditions }, sessionId) {
      const replaced = objects.find(bucket, name);
      try {
        buckets.get(bucket);
        checkPreconditions(conditions, replaced);
      } catch (error) {
        if (sessionId) sessions.remove(sessionId);
        await blobs.remove(blob.id);
        throw error;
      }
      const generation = objects.nextGeneration();
      const now = new Date().toISOString();
      const object = { bucket, name, generation, metageneration: 1, blob, attributes, timeCreated: now, updated: now };
      transaction(() => {
        objects.save(object);
        if (sessionId) sessions.finish(sessionId, generation);
      });
      if (replaced) await blobs.remove(replaced.blob.id);
      return object;
    },
    async remove({ bucket, name, blob }) {
      objects.remove(bucket, name);
      await blobs.remove(blob.id);
    },
    close: () => database.close(),
  };
}
