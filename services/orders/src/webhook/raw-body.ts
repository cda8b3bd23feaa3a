import type { IncomingMessage } from 'node:http';
import { InvalidError, TooLargeError } from '@astrall/platform/errors.ts';

/** Shopify's payloads stay far below; more is refused before it is read. */
export const maxBodyBytes = 1024 * 1024;

/** A request whose body may have been read: Google's Functions Framework does, and keeps the bytes in `rawBody`. */
export type RawRequest = IncomingMessage & { rawBody?: Buffer };

/** The bytes of the body as they came: a digest is over them, never over what a parser made of them. */
export async function readRawBody(request: RawRequest): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) throw tooLarge();
  const body = request.rawBody ?? (await readStream(request));
  if (body.length === 0) throw new InvalidError('The body is empty.', { body: ['is empty'] });
  if (body.length > maxBodyBytes) throw tooLarge();
  return body;
}

async function readStream(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): TooLargeError {
  return new TooLargeError(`A webhook may have ${maxBodyBytes} bytes at most.`);
}
