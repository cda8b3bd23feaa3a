import express, { type Express, json, type Router } from 'express';
import type { CloudContext } from './cloud-context.ts';
import { connect } from './database/connect.ts';
import { createAuthorize } from './dispatch/bearer-token.ts';
import { googleErrorHandler, notFound } from './google-error.ts';
import { healthRouter } from './http/health-router.ts';
import { type Listener, startListener } from './http/listener.ts';
import { iamCredentialsRouter } from './identity/iam-credentials-router.ts';
import { createIdentity, type Identity } from './identity/identity.ts';
import { jwksRouter } from './identity/jwks-router.ts';
import { metadataApp } from './identity/metadata-app.ts';
import { requireAccessToken } from './identity/require-access-token.ts';
import { messageCountsRouter } from './local/message-counts-router.ts';
import type { Log } from './log.ts';
import { subscriptionRouter } from './pubsub/subscription-router.ts';
import { topicRouter } from './pubsub/topic-router.ts';
import { Dispatcher } from './queue/dispatcher.ts';
import { resumeDelivery } from './resume-delivery.ts';
import { schedulerRouter } from './scheduler/scheduler-router.ts';
import { secretManagerRouter } from './secrets/secret-manager-router.ts';
import { openSecretStore } from './secrets/secret-store.ts';
import { openObjectStore } from './storage/object-store.ts';
import { resumableSessionRouter } from './storage/resumable-session-router.ts';
import { signedObjectRouter } from './storage/signed-object-router.ts';
import { storageRouter } from './storage/storage-router.ts';
import { queueRouter } from './tasks/queue-router.ts';
import { taskRouter } from './tasks/task-router.ts';

const DRAIN_MS = 6000;
const BODY_LIMIT = '20mb';

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
  const { databaseUrl, dataDir, projectId, identities, log, drainMs = DRAIN_MS } = options;
  const identity = await createIdentity({ dataDir });
  const pool = await connect(databaseUrl, log);
  const dispatcher = new Dispatcher(pool, log);
  const context: CloudContext = { pool, dispatcher, authorize: createAuthorize(identity), log };
  const objects = await openObjectStore(dataDir);
  const knownEmails = identities.map(({ email }) => email);
  const app = createApp(context, identity, {
    sessions: resumableSessionRouter(objects),
    storage: storageRouter(objects),
    secrets: secretManagerRouter(await openSecretStore(dataDir)),
    signedObjects: signedObjectRouter(objects, { identity, knownEmails }),
  });
  const listeners: Listener[] = [];
  const metadataPorts = new Map<string, number>();

  return {
    identity,
    metadataPorts,
    async listen(port) {
      for (const { email, metadataPort } of identities) {
        const metadata = await startListener(metadataApp(identity, email, projectId), metadataPort);
        metadataPorts.set(email, metadata.port);
        listeners.push(metadata);
      }
      const api = await startListener(app, port);
      listeners.push(api);
      await resumeDelivery(context);
      return api.port;
    },
    async close() {
      // The ports stay open until deliveries have ended: their receivers may need to publish before they answer.
      await dispatcher.close(drainMs);
      await Promise.all(listeners.map((listener) => listener.close()));
      await pool.end();
    },
  };
}

function createApp(
  context: CloudContext,
  identity: Identity,
  routers: Record<'sessions' | 'storage' | 'secrets' | 'signedObjects', Router>,
): Express {
  const app = express().disable('x-powered-by').disable('etag');
  app.use(healthRouter(context.pool), jwksRouter(identity), iamCredentialsRouter(identity), routers.sessions);
  app.use(['/storage', '/upload', '/download'], requireAccessToken(identity));
  app.use(routers.storage);
  app.use(['/v1', '/v2', '/local'], requireAccessToken(identity), json({ limit: BODY_LIMIT }));
  app.use(routers.secrets);
  app.use(topicRouter(context), subscriptionRouter(context));
  app.use(queueRouter(context), taskRouter(context), schedulerRouter(context));
  app.use(messageCountsRouter(context));
  app.use(routers.signedObjects);
  app.use((request) => {
    throw notFound(`Not served by local-cloud: ${request.method} ${request.path}`);
  });
  app.use(googleErrorHandler);
  return app;
}
