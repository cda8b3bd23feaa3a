import { type Request, Router } from 'express';
import type { CloudContext } from '../cloud-context.ts';
import { transaction } from '../database/transaction.ts';
import { GoogleError } from '../google-error.ts';
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
import { taskQueue } from './dispatch-task.ts';
import { queueName } from './names.ts';
import { type QueueConfig, queueConfig } from './queue-config.ts';

const QUEUES = '/v2/projects/:project/locations/:location/queues';
const QUEUE = `${QUEUES}/:queue`;

const createRequest = queueConfig.extend({ name: queueName });

export function queueRouter(context: CloudContext): Router {
  const { pool, dispatcher } = context;
  const router = Router();

  async function change(name: string, config: QueueConfig): Promise<QueueConfig> {
    await updateResource(pool, name, config);
    dispatcher.serve(taskQueue(context, name, config));
    return config;
  }

  async function create(name: string, settings: QueueConfig): Promise<QueueConfig> {
    const config: QueueConfig = { ...settings, name, state: 'RUNNING' };
    await createResource(pool, name, config);
    dispatcher.serve(taskQueue(context, name, config));
    return config;
  }

  router.post(QUEUES, async (request, response) => {
    const config = parse(createRequest, request.body);
    response.json(await create(config.name, config));
  });

  router.get(QUEUES, async (request, response) => {
    const { project, location } = request.params;
    const queues = await listResources<QueueConfig>(pool, `projects/${project}/locations/${location}/queues`);
    response.json({ queues: queues.map(({ config }) => config) });
  });

  router.get(QUEUE, async (request, response) => {
    response.json(await getResource(pool, nameOf(request)));
  });

  /** Cloud Tasks creates a queue that does not exist when asked to update it. */
  router.patch(QUEUE, async (request, response) => {
    const name = nameOf(request);
    const settings = parse(queueConfig, request.body);
    const current = await getResource<QueueConfig>(pool, name).catch((error) => {
      if (error instanceof GoogleError && error.code === 404) return undefined;
      throw error;
    });
    if (!current) response.json(await create(name, settings));
    else {
      const { state } = current;
      response.json(await change(name, { ...applyMask(current, settings, request.query['updateMask']), name, state }));
    }
  });

  for (const [verb, state] of [
    ['pause', 'PAUSED'],
    ['resume', 'RUNNING'],
  ] as const) {
    router.post(`${QUEUE}\\:${verb}`, async (request, response) => {
      const name = nameOf(request);
      response.json(await change(name, { ...(await getResource<QueueConfig>(pool, name)), state }));
    });
  }

  router.delete(QUEUE, async (request, response) => {
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

export function nameOf({ params }: Request): string {
  const { project, location, queue } = params as Record<string, string>;
  return parse(queueName, `projects/${project}/locations/${location}/queues/${queue}`);
}
