import { type Request, Router } from 'express';
import { z } from 'zod';
import type { CloudContext } from '../cloud-context.ts';
import { transaction } from '../database/transaction.ts';
import { text } from '../proto/fields.ts';
import { parse } from '../proto/parse.ts';
import { applyMask } from '../proto/update-mask.ts';
import { deleteQueueJobs } from '../queue/job-store.ts';
import {
  createResource,
  deleteResource,
  getResource,
  listResources,
  updateResource,
} from '../resource/resource-store.ts';
import { subscriptionName } from './names.ts';
import { serveSubscription } from './serve-subscription.ts';
import { type SubscriptionConfig, subscriptionConfig } from './subscription.ts';

const SUBSCRIPTION = '/v1/projects/:project/subscriptions/:subscription';

const updateRequest = z.strictObject({
  subscription: subscriptionConfig.partial({ topic: true }),
  updateMask: text.min(1),
});

export function subscriptionRouter(context: CloudContext): Router {
  const { pool, dispatcher } = context;
  const router = Router();

  router.put(SUBSCRIPTION, async (request, response) => {
    const name = nameOf(request);
    const config = { ...parse(subscriptionConfig, request.body), name };
    await getResource(pool, config.topic);
    await createResource(pool, name, config);
    await serveSubscription(context, name, config);
    response.json(config);
  });

  router.get(SUBSCRIPTION, async (request, response) => {
    response.json(await getResource(pool, nameOf(request)));
  });

  router.get('/v1/projects/:project/subscriptions', async (request, response) => {
    const subscriptions = await listResources(pool, `projects/${request.params.project}/subscriptions`);
    response.json({ subscriptions: subscriptions.map(({ config }) => config) });
  });

  router.patch(SUBSCRIPTION, async (request, response) => {
    const name = nameOf(request);
    const current = await getResource<SubscriptionConfig>(pool, name);
    const { subscription, updateMask } = parse(updateRequest, request.body);
    const config = applyMask(current, { ...subscription, topic: current.topic }, updateMask);
    await updateResource(pool, name, config);
    await serveSubscription(context, name, config);
    response.json(config);
  });

  router.delete(SUBSCRIPTION, async (request, response) => {
    const name = nameOf(request);
    await transaction(pool, async (db) => {
      await deleteResource(db, name);
      await deleteQueueJobs(db, name);
    });
    await dispatcher.drop(name);
    response.json({});
  });

  return router;
}

function nameOf({ params }: Request): string {
  const { project, subscription } = params as Record<string, string>;
  return parse(subscriptionName, `projects/${project}/subscriptions/${subscription}`);
}
