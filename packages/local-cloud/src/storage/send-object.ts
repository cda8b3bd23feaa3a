import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { GoogleError } from '../google-error.ts';
import { etagOf } from './object-resource.ts';
import type { ObjectStore } from './object-store.ts';
import type { StoredObject } from './stored-object.ts';

export interface SentHeaders {
  contentType?: string | undefined;
  contentDisposition?: string | undefined;
}

export interface SendOptions {
  bucket: string;
  name: string;
  generation?: number | undefined;
  overrides?: SentHeaders;
  check?: (object: StoredObject) => void;
}

/** Streams an object's bytes, or the range asked for, to a GET or HEAD. */
export async function sendObject(request: Request, response: Response, store: ObjectStore, options: SendOptions) {
  const { object, file } = await store.open(options.bucket, options.name, options.generation);
  try {
    options.check?.(object);
    setHeaders(response, object, options.overrides);
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    // Google stores gzip as it came, and unpacks it for clients that cannot.
    const unpack = object.attributes.contentEncoding === 'gzip' && !request.acceptsEncodings('gzip');
    const range = unpack ? undefined : applyRange(request, response, object.blob.size);
    if (unpack) response.removeHeader('Content-Encoding');
    if (request.method === 'HEAD' || object.blob.size === 0) {
      response.end();
      return;
    }
    const bytes = file.createReadStream({ ...range, autoClose: false });
    await (unpack ? pipeline(bytes, createGunzip(), response) : pipeline(bytes, response));
  } catch (error) {
    // The client has gone; there is nobody to answer.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  } finally {
    await file.close();
  }
}

function setHeaders(response: Response, object: StoredObject, overrides: SentHeaders = {}): void {
  const { attributes, blob } = object;
  const headers = {
    'Content-Type': overrides.contentType ?? attributes.contentType ?? 'application/octet-stream',
    'Content-Disposition': overrides.contentDisposition ?? attributes.contentDisposition,
    'Content-Encoding': attributes.contentEncoding,
    'Content-Language': attributes.contentLanguage,
    'Cache-Control': attributes.cacheControl ?? 'private, max-age=0',
    'Last-Modified': new Date(object.updated).toUTCString(),
    ETag: `"${etagOf(object)}"`,
    'Accept-Ranges': 'bytes',
    'X-Goog-Generation': String(object.generation),
    'X-Goog-Metageneration': String(object.metageneration),
    'X-Goog-Hash': `crc32c=${blob.crc32c},md5=${blob.md5Hash}`,
    'X-Goog-Stored-Content-Encoding': attributes.contentEncoding ?? 'identity',
    'X-Goog-Stored-Content-Length': String(blob.size),
    'X-Goog-Storage-Class': 'STANDARD',
  };
  for (const [name, value] of Object.entries(headers)) {
    // Node writes header text as Latin-1: this way the client receives UTF-8.
    if (value !== undefined) response.setHeader(name, Buffer.from(value).toString('latin1'));
  }
}

function applyRange(request: Request, response: Response, size: number): { start: number; end: number } | undefined {
  const ranges = request.range(size);
  if (ranges === -1) {
    response.setHeader('Content-Range', `bytes */${size}`);
    const message = 'The requested range cannot be satisfied.';
    throw new GoogleError(416, 'OUT_OF_RANGE', message, 'requestedRangeNotSatisfiable');
  }
  const [range, ...others] = Array.isArray(ranges) && ranges.type === 'bytes' ? ranges : [];
  // As Google does, a malformed header or more than one range is answered with the whole object.
  if (!range || others.length > 0) {
    response.setHeader('Content-Length', size);
    return undefined;
  }
  const { start, end } = range;
  response.status(206).set({ 'Content-Range': `bytes ${start}-${end}/${size}`, 'Content-Length': end - start + 1 });
  return { start, end };
}
