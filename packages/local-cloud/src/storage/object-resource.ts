import type { Request } from 'express';
import type { StoredBucket } from './bucket-table.ts';
import type { StoredObject } from './stored-object.ts';

/** `http://host` of the server as the client has called it. */
export function requestOrigin(request: Request): string {
  return `${request.protocol}://${request.headers.host}`;
}

export function etagOf({ generation, metageneration }: StoredObject): string {
  return Buffer.from(`${generation}/${metageneration}`).toString('base64url');
}

export function objectResource(object: StoredObject, origin: string) {
  const { bucket, name, blob, attributes, timeCreated, updated } = object;
  const path = `storage/v1/b/${bucket}/o/${encodeURIComponent(name)}`;
  const generation = String(object.generation);
  return {
    kind: 'storage#object',
    id: `${bucket}/${name}/${generation}`,
    selfLink: `${origin}/${path}`,
    mediaLink: `${origin}/download/${path}?generation=${generation}&alt=media`,
    name,
    bucket,
    generation,
    metageneration: String(object.metageneration),
    storageClass: 'STANDARD',
    size: String(blob.size),
    md5Hash: blob.md5Hash,
    crc32c: blob.crc32c,
    etag: etagOf(object),
    timeCreated,
    updated,
    timeStorageClassUpdated: timeCreated,
    ...attributes,
  };
}

export function bucketResource({ name, location, timeCreated }: StoredBucket, origin: string) {
  return {
    kind: 'storage#bucket',
    id: name,
    selfLink: `${origin}/storage/v1/b/${name}`,
    name,
    location,
    storageClass: 'STANDARD',
    metageneration: '1',
    etag: 'MQ',
    timeCreated,
    updated: timeCreated,
  };
}
