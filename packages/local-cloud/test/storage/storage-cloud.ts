import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Storage } from '@google-cloud/storage';
import express from 'express';
import { googleErrorHandler } from '../../src/google-error.ts';
import { iamCredentialsRouter } from '../../src/identity/iam-credentials-router.ts';
import { createIdentity, type Identity } from '../../src/identity/identity.ts';
import { metadataApp } from '../../src/identity/metadata-app.ts';
import { requireAccessToken } from '../../src/identity/require-access-token.ts';
import { type ObjectStore, openObjectStore } from '../../src/storage/object-store.ts';
import { resumableSessionRouter } from '../../src/storage/resumable-session-router.ts';
import { signedObjectRouter } from '../../src/storage/signed-object-router.ts';
import { storageRouter } from '../../src/storage/storage-router.ts';
import { assumeIdentity } from '../../src/testing/process-identity.ts';
import { type Listener, listen } from '../listen.ts';

const EMAIL = 'reports@astrall-local.iam.gserviceaccount.com';

export interface StorageCloud {
  dataDir: string;
  identity: Identity;
  store: ObjectStore;
  api: Listener;
  /** Google's client, with the credentials of the metadata server. */
  client: Storage;
  /** For requests that no client makes. */
  authorization: { Authorization: string };
  signingEndpoint: string;
  stop(): Promise<void>;
}

/** Cloud Storage on a port of its own, in `dataDir` or a fresh folder. */
export async function startStorageCloud(dataDir?: string): Promise<StorageCloud> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'astrall-storage-')));
  const identity = await createIdentity({ dataDir: folder });
  const store = await openObjectStore(folder);
  const app = express();
  app.use(iamCredentialsRouter(identity), resumableSessionRouter(store));
  app.use(['/storage', '/upload', '/download'], requireAccessToken(identity));
  app.use(storageRouter(store), signedObjectRouter(store, { identity, knownEmails: [EMAIL] }), googleErrorHandler);
  const api = await listen(app);
  const metadata = await listen(metadataApp(identity, EMAIL, 'astrall-local'));
  const dropIdentity = assumeIdentity(metadata.host);

  return {
    dataDir: folder,
    identity,
    store,
    api,
    client: new Storage({ projectId: 'astrall-local', apiEndpoint: api.url, useAuthWithCustomEndpoint: true }),
    authorization: { Authorization: `Bearer ${identity.accessToken(EMAIL)}` },
    signingEndpoint: `${api.url}/v1/projects/-/serviceAccounts/`,
    async stop() {
      dropIdentity();
      await api.close();
      await metadata.close();
      store.close();
      if (!dataDir) await rm(folder, { recursive: true, force: true });
    },
  };
}
