import type { Queryable } from '../database/connect.ts';
import { notFound } from '../google-error.ts';
import type { PubsubMessage } from './message.ts';

export interface Published {
  messageIds: string[];
  /** The subscriptions that got them. */
  queues: string[];
}

/** One statement: every subscription has every message, or none has any. */
export async function publish(db: Queryable, topic: string, messages: PubsubMessage[]): Promise<Published> {
  const { rows } = await db.query<{ ids: string[] | null; queues: string[] | null }>(PUBLISH, [
    topic,
    JSON.stringify(messages),
    new Date().toISOString(),
  ]);
  const [row] = rows;
  if (!row?.ids) throw notFound(`Resource not found (resource=${topic}).`);
  return { messageIds: row.ids, queues: row.queues ?? [] };
}

const PUBLISH = `
WITH topic AS (
  SELECT name FROM local_cloud.resource WHERE name = $1
), subscription AS (
  SELECT name, config FROM local_cloud.resource WHERE config->>'topic' = $1
), message AS (
  SELECT entry.position, entry.value, nextval('local_cloud.message_id')::text AS id
  FROM topic, json_array_elements($2::json) WITH ORDINALITY AS entry (value, position)
), delivery AS (
  INSERT INTO local_cloud.job (queue, payload, ordering_key, expires_at)
  SELECT s.name,
         json_build_object('id', m.id, 'publishTime', $3::text, 'message', m.value),
         CASE WHEN (s.config->>'enableMessageOrdering')::boolean THEN nullif(m.value->>'orderingKey', '') END,
         now() + (s.config->>'messageRetentionDuration')::interval
  FROM message m, subscription s ORDER BY m.position
  RETURNING queue
)
SELECT (SELECT array_agg(id ORDER BY position) FROM message) AS ids,
       (SELECT array_agg(DISTINCT queue) FROM delivery) AS queues`;
