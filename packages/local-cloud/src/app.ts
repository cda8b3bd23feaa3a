import type { CloudContext } from './cloud-context.ts';
import { connect } from './database/connect.ts';
import { createAuthorize } from './dispatch/bearer-token.ts';
import { createApp } from './http/create-app.ts';
import { type Listener, startListener } from './http/listener.ts';
import { createIdentity, type Identity } from './identity/identity.ts';
import { metadataApp } from './identity/metadata-app.ts';
import type { Log } from './log.ts';
import { Dispatcher } from './queue/dispatcher.ts';
import { resumeDelivery } from './resume-delivery.ts';
import { openSecretStore } from './secrets/secret-store.ts';
import { openObjectStore } from './storage/object-store.ts';

const DRAIN_MS = 6000;

export interface ServiceIdentity {
  email: string;
  /** Where the metadata server of this service account listens; zero takes any free port. */
  metadataPort: number;
}

export interface LocalCloudOptions {
  /** PostgreSQL; the role must be allowed to create the schema `local_cloud`. */
  databaseUrl: string;
  /** Keys and objects. */
  dataDir: string;
  projectId: string;
  identities: ServiceIdentity[];
  /** The interface to listen on; loopback by default. */
  host?: string;
  log: Log;
  /** How long deliveries under way may go on when closing. */
  drainMs?: number;
}

export interface LocalCloud {
  identity: Identity;
  /** The metadata servers' ports by e-mail, known once listening. */
  metadataPorts: Map<string, number>;
  /** Opens the ports, takes up undelivered messages, and returns the API's port. */
  listen(port: number): Promise<number>;
  close(): Promise<void>;
}

export async function createLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { databaseUrl, dataDir, projectId, identities, host, log, drainMs = DRAIN_MS } = options;
  const [identity, objects, secrets, pool] = await Promise.all([
    createIdentity({ dataDir }),
    openObjectStore(dataDir),
    openSecretStore(dataDir),
    connect(databaseUrl, log),
  ]);
  const dispatcher = new Dispatcher(pool, log);
  const context: CloudContext = { pool, dispatcher, authorize: createAuthorize(identity), log };
  const knownEmails = identities.map(({ email }) => email);
  const app = createApp({ context, identity, objects, secrets, knownEmails });
  const listeners: Listener[] = [];
  const metadataPorts = new Map<string, number>();

  return {
    identity,
    metadataPorts,
    async listen(port) {
      for (const { email, metadataPort } of identities) {
        const metadata = await startListener(metadataApp(identity, email, projectId), metadataPort, host);
        metadataPorts.set(email, metadata.port);
        listeners.push(metadata);
      }
      const api = await startListener(app, port, host);
      listeners.push(api);
      await resumeDelivery(context);
      return api.port;
    },
    async close() {
      // The ports stay open until deliveries have ended: their receivers may need to publish before they answer.
      await dispatcher.close(drainMs);
      await Promise.all(listeners.map((listener) => listener.close()));
      objects.close();
      await pool.end();
    },
  };
}
