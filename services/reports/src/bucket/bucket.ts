import { addAbortSignal, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { ConflictError, UnavailableError } from '@astrall/platform/errors.ts';
import type { File, GetSignedUrlConfig, SaveOptions, Bucket as StorageBucket } from '@google-cloud/storage';
import type { ReportsConfig } from '../config.ts';

/** The bucket the PDFs lie in. Every method rejects with UnavailableError when Google does not answer well. */
export interface Bucket {
  /** The generation of an object, `0` while there is none: a precondition for storing it. */
  generationOf(name: string): Promise<string>;
  /** @throws ConflictError when the object is no longer at the generation that `replacing` names */
  store(name: string, pdf: Buffer, options: { sha256: string; replacing: string }): Promise<void>;
  /**
   * Stores a new object while it comes in. Rejects with what the source throws.
   * @throws ConflictError when the object is there already
   */
  storeStream(name: string, pdf: Readable): Promise<void>;
  /** Rejects with an error of another kind when there is no such object: asking again would not help. */
  read(name: string): Promise<Buffer>;
  /** An object that is not there is deleted. */
  delete(name: string): Promise<void>;
  /** A URL that serves the object for a while, to whoever holds it. */
  signedUrl(name: string, options: Serving): Promise<string>;
}

interface Serving {
  ttlSeconds: number;
  fileName: string;
  /** `inline` opens in the browser; what strangers made is an `attachment`. */
  disposition: 'inline' | 'attachment';
}

/** As long as a server waits for a request to come in whole, and some. */
const uploadTimeoutMs = 45_000;

const pdfObject = {
  resumable: false,
  contentType: 'application/pdf',
  metadata: { cacheControl: 'private, no-store' },
} as const;

/** @param signal ends what the answer is streamed through */
type Ask<Answer> = (file: File, signal: AbortSignal) => Promise<Answer>;

/** Cloud Storage. The client library is loaded on first use, which keeps starting fast. */
export function createBucket(config: ReportsConfig): Bucket {
  let opened: Promise<StorageBucket> | undefined;
  const withFile = async <Answer>(name: string, ask: Ask<Answer>): Promise<Answer> => {
    opened ??= openBucket(config);
    const file = (await opened).file(name);
    return bounded((signal) => ask(file, signal), config.REQUEST_TIMEOUT_MS);
  };
  return {
    async generationOf(name) {
      try {
        const [metadata] = await withFile(name, (file) => file.getMetadata());
        return String(metadata.generation);
      } catch (error) {
        if (statusOf(error) === 404) return '0';
        throw unavailable(error);
      }
    },
    async store(name, pdf, { sha256, replacing }) {
      const options: SaveOptions = {
        ...pdfObject,
        metadata: { ...pdfObject.metadata, metadata: { sha256 } },
        preconditionOpts: { ifGenerationMatch: replacing },
      };
      try {
        await withFile(name, (file) => file.save(pdf, options));
      } catch (cause) {
        if (statusOf(cause) === 412) throw new ConflictError('Another worker stored the PDF meanwhile.', { cause });
        throw unavailable(cause);
      }
    },
    async storeStream(name, pdf) {
      opened ??= openBucket(config);
      const target = (await opened)
        .file(name)
        .createWriteStream({ ...pdfObject, preconditionOpts: { ifGenerationMatch: 0 } });
      try {
        await pipeline(pdf, target, { signal: AbortSignal.timeout(uploadTimeoutMs) });
      } catch (cause) {
        if (pdf.errored && pdf.errored === cause) throw cause;
        if (statusOf(cause) === 412) throw new ConflictError('Another worker stored the PDF meanwhile.', { cause });
        throw unavailable(cause);
      }
    },
    async read(name) {
      try {
        return await withFile(name, contentOf);
      } catch (error) {
        if (statusOf(error) === 404) throw new Error(`There is no object ${name}.`, { cause: error });
        throw unavailable(error);
      }
    },
    async delete(name) {
      try {
        await withFile(name, (file) => file.delete({ ignoreNotFound: true }));
      } catch (error) {
        throw unavailable(error);
      }
    },
    async signedUrl(name, { ttlSeconds, fileName, disposition }) {
      const now = Date.now();
      const options: GetSignedUrlConfig = {
        version: 'v4',
        action: 'read',
        // Of the library's own, later clock the life of the URL would be a second less at times.
        accessibleAt: now,
        expires: now + ttlSeconds * 1000,
        responseDisposition: `${disposition}; filename="${fileName}"`,
        responseType: 'application/pdf',
        signingEndpoint: config.GOOGLE_API_ENDPOINT && `${config.GOOGLE_API_ENDPOINT}/v1/projects/-/serviceAccounts/`,
      };
      try {
        const [url] = await withFile(name, (file) => file.getSignedUrl(options));
        return url;
      } catch (error) {
        throw unavailable(error);
      }
    },
  };
}

async function openBucket(config: ReportsConfig): Promise<StorageBucket> {
  const { Storage } = await import('@google-cloud/storage');
  const endpoint = config.GOOGLE_API_ENDPOINT;
  const storage = new Storage({
    projectId: config.GOOGLE_CLOUD_PROJECT,
    // Once, and a second later: an event that is not acknowledged comes again anyway.
    retryOptions: { maxRetries: 1, maxRetryDelay: 1 },
    ...(endpoint ? { apiEndpoint: endpoint, useAuthWithCustomEndpoint: true } : {}),
  });
  return storage.bucket(config.REPORTS_BUCKET);
}

function contentOf(file: File, signal: AbortSignal): Promise<Buffer> {
  const content = addAbortSignal(signal, file.createReadStream());
  // The library leads one answer through three pipelines, which have eleven listeners: one more than Node takes for sane.
  content.once('response', (answer: Readable) => answer.setMaxListeners(20));
  return buffer(content);
}

/** The client library's time-outs have no effect: without a bound a worker would hold its lease for ever. */
async function bounded<Answer>(ask: (signal: AbortSignal) => Promise<Answer>, timeoutMs: number): Promise<Answer> {
  const late = Promise.withResolvers<never>();
  const stalled = new AbortController();
  const timer = setTimeout(() => {
    late.reject(new Error(`no answer within ${timeoutMs} ms`));
    stalled.abort();
  }, timeoutMs);
  try {
    return await Promise.race([ask(stalled.signal), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function statusOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}

function unavailable(cause: unknown): UnavailableError {
  return new UnavailableError('The bucket did not answer.', { cause });
}
