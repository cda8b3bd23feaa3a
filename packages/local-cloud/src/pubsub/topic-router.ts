import { type Request, Router } from 'express';
import { z } from 'zod';
import type { CloudContext } from '../cloud-context.ts';
import { transaction } from '../database/transaction.ts';
import { text } from '../proto/fields.ts';
import { parse } from '../proto/parse.ts';
import { createResource, deleteResource, getResource, listResources } from '../resource/resource-store.ts';
import { publishRequest } from './message.ts';
import { topicName } from './names.ts';
import { publish } from './publish.ts';

const TOPIC = '/v1/projects/:project/topics/:topic';

const topicConfig = z.strictObject({
  name: text.optional(),
  labels: z.record(text, text).optional(),
  tags: z.record(text, text).optional(),
});

export function topicRouter({ pool, dispatcher }: CloudContext): Router {
  const router = Router();

  router.put(TOPIC, async (request, response) => {
    const name = nameOf(request);
    const config = { ...parse(topicConfig, request.body), name };
    await createResource(pool, name, config);
    response.json(config);
  });

  router.get(TOPIC, async (request, response) => {
    response.json(await getResource(pool, nameOf(request)));
  });

  router.get('/v1/projects/:project/topics', async (request, response) => {
    const topics = await listResources(pool, `projects/${request.params.project}/topics`);
    response.json({ topics: topics.map(({ config }) => config) });
  });

  router.delete(TOPIC, async (request, response) => {
    const name = nameOf(request);
    await transaction(pool, async (db) => {
      await deleteResource(db, name);
      await db.query(
        `UPDATE local_cloud.resource SET config = config || '{"topic": "_deleted-topic_"}' WHERE config->>'topic' = $1`,
        [name],
      );
    });
    response.json({});
  });

  router.post(`${TOPIC}\\:publish`, async (request, response) => {
    const { messages } = parse(publishRequest, request.body);
    const { messageIds, queues } = await publish(pool, nameOf(request), messages);
    response.json({ messageIds });
    dispatcher.wake(queues);
  });

  return router;
}

function nameOf({ params }: Request): string {
  const { project, topic } = params as Record<string, string>;
  return parse(topicName, `projects/${project}/topics/${topic}`);
}
