import type { ObjectAttributes } from './object-attributes.ts';

/** The bytes of an object, kept in one immutable file. */
export interface StoredBlob {
  id: string;
  size: number;
  /** Base64, as in the API. */
  md5Hash: string;
  crc32c: string;
}

export interface StoredObject {
  bucket: string;
  name: string;
  /** Microseconds since 1970 when the content was written; grows with every write. */
  generation: number;
  metageneration: number;
  blob: StoredBlob;
  attributes: ObjectAttributes;
  timeCreated: string;
  updated: string;
}
