import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { InvalidError, TooLargeError, UnsupportedMediaTypeError } from '@astrall/platform/errors.ts';
import type { HttpRequest } from '@astrall/platform/http/http-request.ts';

const maxBytes = 25 * 2 ** 20;
/** Readers take a PDF whose header stands within so many bytes. */
const headerBytes = 1024;

/** A PDF on its way in. */
export interface PdfIntake {
  /** The file as it comes. Errors with TooLargeError, or with InvalidError when the sender breaks off. */
  stream: Readable;
  /** Known once the stream has ended. */
  facts(): { bytes: number; sha256: string };
}

/**
 * Begins to read a request's body, until it is certain that it is a PDF. The rest is read as it is stored.
 * @throws InvalidError for an empty body, UnsupportedMediaTypeError for one that is no PDF, TooLargeError
 */
export async function receivePdf(request: HttpRequest): Promise<PdfIntake> {
  if (Number(request.get('content-length')) > maxBytes) throw tooLarge();
  if ((request.get('content-encoding') ?? 'identity') !== 'identity') {
    throw new UnsupportedMediaTypeError('The charset or encoding of the body is not read here.');
  }
  const hash = createHash('sha256');
  let bytes = 0;
  // Destroying the request would take the answer with it.
  const chunks = request.iterator({ destroyOnReturn: false });

  async function next(): Promise<Buffer | undefined> {
    const { value, done } = await chunks.next().catch((cause: unknown) => {
      throw new InvalidError('The body could not be read.', {}, { cause });
    });
    if (done) return undefined;
    bytes += value.length;
    if (bytes > maxBytes) {
      await chunks.return?.();
      throw tooLarge();
    }
    hash.update(value);
    return value;
  }

  let head = Buffer.alloc(0);
  for (let chunk = await next(); chunk; chunk = head.length < headerBytes ? await next() : undefined) {
    head = Buffer.concat([head, chunk]);
  }
  if (bytes === 0) throw new InvalidError('The body is empty.');
  if (!head.subarray(0, headerBytes).includes('%PDF-')) throw new UnsupportedMediaTypeError('The body is not a PDF.');

  async function* all() {
    yield head;
    for (let chunk = await next(); chunk; chunk = await next()) yield chunk;
  }
  return {
    stream: Readable.from(all(), { objectMode: false }),
    facts: () => ({ bytes, sha256: hash.copy().digest('hex') }),
  };
}

function tooLarge(): TooLargeError {
  return new TooLargeError('The PDF is larger than 25 MB.');
}
