import type { Request } from 'express';
import { GoogleError, invalidArgument } from '../google-error.ts';

const MAX_RESOURCE_BYTES = 1024 * 1024;

/** The bytes of a request as they arrive. Leaving the loop early keeps the connection, so that an error can be answered. */
export async function* requestBody(request: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* request.iterator({ destroyOnReturn: false });
  } catch (cause) {
    if (!request.destroyed) throw cause;
    throw new GoogleError(499, 'CANCELLED', 'The request ended before its body was complete.', 'clientClosedRequest');
  }
}

/** A resource sent as the whole body, whatever its content type says. An empty body is an empty resource. */
export async function readResource(request: Request): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of requestBody(request)) {
    size += chunk.length;
    if (size > MAX_RESOURCE_BYTES) throw invalidArgument('The resource is too large.');
    chunks.push(chunk);
  }
  return size === 0 ? {} : parseJson(Buffer.concat(chunks));
}

export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw invalidArgument('Parse Error: the resource must be JSON.');
  }
}
