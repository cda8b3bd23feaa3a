import { randomUUID } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncDirectory } from '../disk/sync-directory.ts';
import { startChecksums } from './checksums.ts';
import type { StoredBlob } from './stored-object.ts';

/**
 * The bytes of objects, one immutable file each, named by chance: no object name becomes a path. A file counts only
 * once the database refers to it, so what a kill leaves half written is garbage, swept at the next start.
 */
export interface BlobFolder {
  write(chunks: AsyncIterable<Uint8Array>): Promise<StoredBlob>;
  /** Appends to a file that is still being uploaded; whatever arrived stays when `chunks` fails. Returns the new size. */
  append(id: string, chunks: AsyncIterable<Uint8Array>): Promise<number>;
  /** Bytes appended so far. */
  size(id: string): Promise<number>;
  /** Reads an uploaded file once to learn its checksums. */
  seal(id: string): Promise<StoredBlob>;
  copy(id: string): Promise<string>;
  open(id: string): Promise<FileHandle>;
  remove(id: string): Promise<void>;
  sweep(isUsed: (id: string) => boolean): Promise<void>;
}

export async function openBlobFolder(path: string): Promise<BlobFolder> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const fileOf = (id: string) => join(path, id);
  const remove = (id: string) => rm(fileOf(id), { force: true });

  return {
    async write(chunks) {
      const id = randomUUID();
      const checksums = startChecksums();
      try {
        await appendTo(fileOf(id), chunks, checksums.update);
      } catch (error) {
        await remove(id);
        throw error;
      }
      await syncDirectory(path);
      return { id, ...checksums.digest() };
    },
    append: (id, chunks) => appendTo(fileOf(id), chunks),
    async size(id) {
      const file = await open(fileOf(id), 'a', 0o600);
      try {
        return (await file.stat()).size;
      } finally {
        await file.close();
      }
    },
    async seal(id) {
      const checksums = startChecksums();
      const file = await open(fileOf(id), 'a+', 0o600);
      for await (const chunk of file.createReadStream({ start: 0 })) checksums.update(chunk);
      await syncDirectory(path);
      return { id, ...checksums.digest() };
    },
    async copy(id) {
      const copy = randomUUID();
      await link(fileOf(id), fileOf(copy));
      await syncDirectory(path);
      return copy;
    },
    open: (id) => open(fileOf(id), 'r'),
    remove,
    async sweep(isUsed) {
      for (const id of await readdir(path)) if (!isUsed(id)) await remove(id);
    },
  };
}

async function appendTo(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  seen?: (chunk: Uint8Array) => void,
): Promise<number> {
  const file = await open(path, 'a', 0o600);
  try {
    for await (const chunk of chunks) {
      seen?.(chunk);
      await file.writeFile(chunk);
    }
    return (await file.stat()).size;
  } finally {
    await file.sync();
    await file.close();
  }
}
