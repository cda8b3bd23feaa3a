import express, { type Express, json } from 'express';
import type { CloudContext } from '../cloud-context.ts';
import { googleErrorHandler, notFound } from '../google-error.ts';
import { iamCredentialsRouter } from '../identity/iam-credentials-router.ts';
import type { Identity } from '../identity/identity.ts';
import { jwksRouter } from '../identity/jwks-router.ts';
import { requireAccessToken } from '../identity/require-access-token.ts';
import { messageCountsRouter } from '../local/message-counts-router.ts';
import { subscriptionRouter } from '../pubsub/subscription-router.ts';
import { topicRouter } from '../pubsub/topic-router.ts';
import { schedulerRouter } from '../scheduler/scheduler-router.ts';
import { secretManagerRouter } from '../secrets/secret-manager-router.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { resumableSessionRouter } from '../storage/resumable-session-router.ts';
import { signedObjectRouter } from '../storage/signed-object-router.ts';
import { storageRouter } from '../storage/storage-router.ts';
import { queueRouter } from '../tasks/queue-router.ts';
import { taskRouter } from '../tasks/task-router.ts';
import { healthRouter } from './health-router.ts';

const BODY_LIMIT = '20mb';

export interface Backends {
  context: CloudContext;
  identity: Identity;
  objects: ObjectStore;
  secrets: SecretStore;
  /** The service accounts whose signed URLs are honoured. */
  knownEmails: string[];
}

/** All APIs on one port. What needs no access token comes first and last: signed URLs claim every path the APIs leave. */
export function createApp({ context, identity, objects, secrets, knownEmails }: Backends): Express {
  const app = express().disable('x-powered-by').disable('etag');
  const authenticated = requireAccessToken(identity);

  app.use(healthRouter(context.pool), jwksRouter(identity));
  app.use(iamCredentialsRouter(identity), resumableSessionRouter(objects));
  app.use(['/storage', '/upload', '/download'], authenticated);
  app.use(storageRouter(objects));
  app.use(['/v1', '/v2', '/local'], authenticated, json({ limit: BODY_LIMIT }));
  app.use(secretManagerRouter(secrets));
  app.use(topicRouter(context), subscriptionRouter(context));
  app.use(queueRouter(context), taskRouter(context));
  app.use(schedulerRouter(context), messageCountsRouter(context));
  app.use(signedObjectRouter(objects, { identity, knownEmails }));
  app.use((request) => {
    throw notFound(`Not served by local-cloud: ${request.method} ${request.path}`);
  });
  app.use(googleErrorHandler);
  return app;
}
