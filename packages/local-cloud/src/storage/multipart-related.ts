import { invalidArgument } from '../google-error.ts';
import { delimitedReader } from './delimited-reader.ts';
import { parseJson } from './request-body.ts';

const MAX_HEADER_BYTES = 16 * 1024;
const MAX_RESOURCE_BYTES = 1024 * 1024;

export interface RelatedParts {
  resource: unknown;
  contentType: string | undefined;
  /** Fails when the body ends without the closing boundary. */
  content: AsyncIterable<Uint8Array>;
}

/** Reads `multipart/related` of exactly two parts: the object resource in JSON, then the bytes. */
export async function readRelated(body: AsyncIterable<Uint8Array>, requestType: string): Promise<RelatedParts> {
  const boundary = boundaryOf(requestType);
  const reader = delimitedReader(body);
  await reader.readUntil(`--${boundary}\r\n`, MAX_HEADER_BYTES);
  await reader.readUntil('\r\n\r\n', MAX_HEADER_BYTES);
  const json = await reader.readUntil(`\r\n--${boundary}\r\n`, MAX_RESOURCE_BYTES);
  const headers = await reader.readUntil('\r\n\r\n', MAX_HEADER_BYTES);

  async function* content() {
    yield* reader.streamUntil(`\r\n--${boundary}--`);
    await reader.drain();
  }
  return { resource: parseJson(json), contentType: contentTypeOf(headers), content: content() };
}

function boundaryOf(requestType: string): string {
  const [, quoted, plain] = /^multipart\/related\b.*;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(requestType) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) throw invalidArgument('A multipart upload needs Content-Type: multipart/related; boundary=...');
  return boundary;
}

function contentTypeOf(headers: Buffer): string | undefined {
  return /^content-type:\s*(.+?)\s*$/im.exec(headers.toString('latin1'))?.[1];
}
