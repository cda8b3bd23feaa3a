import type { Bucket as StorageBucket } from '@google-cloud/storage';
import type { ReportsConfig } from '../config.ts';

/** The bucket the PDFs lie in. */
export interface Bucket {
  /** The generation of an object, `0` while there is none: a precondition for storing it. */
  generationOf(name: string): Promise<string>;
  /** @throws when the object is no longer at the generation that `replacing` names */
  store(name: string, pdf: Buffer, options: { sha256: string; replacing: string }): Promise<void>;
  /** A URL that serves the object for a while, to whoever holds it. */
  signedUrl(name: string, options: { ttlSeconds: number; fileName: string }): Promise<string>;
}

/** Cloud Storage. The client library is loaded on first use, which keeps starting fast. */
export function createBucket(config: ReportsConfig): Bucket {
  let opened: Promise<StorageBucket> | undefined;
  const bucket = () => {
    opened ??= openBucket(config);
    return opened;
  };
  return {
    async generationOf(name) {
      const [exists] = await (await bucket()).file(name).exists();
      if (!exists) return '0';
      const [metadata] = await (await bucket()).file(name).getMetadata();
      return String(metadata.generation);
    },
    async store(name, pdf, { sha256, replacing }) {
      await (await bucket()).file(name).save(pdf, {
        resumable: false,
        contentType: 'application/pdf',
        metadata: { cacheControl: 'private, no-store', metadata: { sha256 } },
        preconditionOpts: { ifGenerationMatch: replacing },
      });
    },
    async signedUrl(name, { ttlSeconds, fileName }) {
      const [url] = await (await bucket()).file(name).getSignedUrl({
        version: 'v4',
        action: 'read',
        expires: Date.now() + ttlSeconds * 1000,
        responseDisposition: `inline; filename="${fileName}"`,
        responseType: 'application/pdf',
        signingEndpoint: config.GOOGLE_API_ENDPOINT && `${config.GOOGLE_API_ENDPOINT}/v1/projects/-/serviceAccounts/`,
      });
      return url;
    },
  };
}

async function openBucket(config: ReportsConfig): Promise<StorageBucket> {
  const { Storage } = await import('@google-cloud/storage');
  const endpoint = config.GOOGLE_API_ENDPOINT;
  const storage = new Storage({
    projectId: config.GOOGLE_CLOUD_PROJECT,
    ...(endpoint ? { apiEndpoint: endpoint, useAuthWithCustomEndpoint: true } : {}),
  });
  return storage.bucket(config.REPORTS_BUCKET);
}
