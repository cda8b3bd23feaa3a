import { randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { DeclaredChecksums } from './checksums.ts';
import type { ObjectAttributes } from './object-attributes.ts';
import type { Preconditions } from './preconditions.ts';

/** A resumable upload: what its start said, and where its bytes gather. */
export interface UploadSession {
  id: string;
  bucket: string;
  name: string;
  attributes: ObjectAttributes;
  checksums: DeclaredChecksums;
  conditions: Preconditions;
  /** Size announced at the start, if any. */
  total: number | null;
  /** Null once finished: the file belongs to the object then. */
  blob: string | null;
  /** Generation of the finished object. */
  generation: number | null;
}

export type SessionStart = Omit<UploadSession, 'id' | 'blob' | 'generation'>;

export interface SessionTable {
  start(session: SessionStart): UploadSession;
  find(id: string): UploadSession | undefined;
  finish(id: string, generation: number): void;
  remove(id: string): void;
  removeOlderThan(isoTime: string): void;
  hasBlob(id: string): boolean;
}

export function sessionTable(database: DatabaseSync): SessionTable {
  const insert = database.prepare('INSERT INTO upload_sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)');
  const select = database.prepare('SELECT * FROM upload_sessions WHERE id = ?');
  const finish = database.prepare('UPDATE upload_sessions SET blob = NULL, generation = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM upload_sessions WHERE id = ?');
  const removeOld = database.prepare('DELETE FROM upload_sessions WHERE time_created < ?');
  const hasBlob = database.prepare('SELECT 1 FROM upload_sessions WHERE blob = ?');

  return {
    start(session) {
      // The id is the only credential of the requests that follow.
      const id = randomBytes(32).toString('base64url');
      const blob = randomUUID();
      const { bucket, name, total } = session;
      const [attributes, checksums, conditions] = [session.attributes, session.checksums, session.conditions].map(
        (value) => JSON.stringify(value),
      ) as [string, string, string];
      insert.run(id, bucket, name, attributes, checksums, conditions, total, blob, new Date().toISOString());
      return { ...session, id, blob, generation: null };
    },
    find(id) {
      const row = select.get(id);
      if (!row) return undefined;
      const [attributes, checksums, conditions] = ['attributes', 'checksums', 'conditions'].map((column) =>
        JSON.parse(String(row[column])),
      );
      return { ...(row as unknown as UploadSession), attributes, checksums, conditions };
    },
    finish: (id, generation) => void finish.run(generation, id),
    remove: (id) => void remove.run(id),
    removeOlderThan: (isoTime) => void removeOld.run(isoTime),
    hasBlob: (id) => hasBlob.get(id) !== undefined,
  };
}
