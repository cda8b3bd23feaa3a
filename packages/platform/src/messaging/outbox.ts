import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from '../observability/logger.ts';
import { OutboxMessage } from './outbox-message.entity.ts';
import type { TopicPublisher } from './topic-publisher.ts';

const batchSize = 100;

/** A request waits this long for its events to be accepted. */
const flushWaitMs = 300;

/** In a burst a pass gathers this long: a few large passes cost far less than many small ones. */
const gatherMs = 50;

interface OutboxRow {
  id: string;
  topic: string;
  payload: unknown;
}

/** Hands committed outbox messages to their topics. */
export interface Outbox {
  /** Publishes everything that waits. @throws when a topic does not accept */
  drain(): Promise<number>;
  /** Best effort within a request: waits a moment at most, and leaves what failed to the scheduled drain. */
  flush(): Promise<void>;
}

export function createOutbox(orm: MikroORM, publisher: TopicPublisher, logger: Logger): Outbox {
  let running: Promise<number> | undefined;
  let queued: Promise<number> | undefined;

  async function drainAll(): Promise<number> {
    let total = 0;
    for (;;) {
      const sent = await drainBatch(orm, publisher);
      total += sent;
      if (sent < batchSize) return total;
    }
  }

  function start(): Promise<number> {
    running = drainAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  // Callers during a pass share the next one: their rows may have committed after the pass had read.
  function drain(): Promise<number> {
    if (!running) return start();
    queued ??= running
      .catch(() => {})
      .then(() => new Promise((resolve) => setTimeout(resolve, gatherMs)))
      .then(() => {
        queued = undefined;
        return start();
      });
    return queued;
  }

  return {
    drain,
    async flush() {
      const drained = drain().catch((error) => {
        logger.warn({ err: error, event: 'outbox_flush_failed' }, 'events wait for the scheduled drain');
      });
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, flushWaitMs).unref())]);
    },
  };
}

/**
 * One batch: rows are locked while their topics accept them, so that parallel instances take different ones. A topic
 * that refuses keeps its rows and does not hold up the others.
 */
async function drainBatch(orm: MikroORM, publisher: TopicPublisher): Promise<number> {
  const { sent, refusal } = await orm.em.fork().transactional(async (em) => {
    const rows: OutboxRow[] = await em.execute(
      `select id, topic, payload from outbox_message order by id limit ${batchSize} for update skip locked`,
    );
    const batches = [...Map.groupBy(rows, (row) => row.topic)];
    const outcomes = await Promise.allSettled(
      batches.map(([topic, batch]) => publisher.publish(topic, batch.map(asMessage))),
    );
    const accepted = batches.flatMap(([, batch], index) => (outcomes[index]?.status === 'fulfilled' ? batch : []));
    if (accepted.length > 0) {
      await em.nativeDelete(OutboxMessage, { id: { $in: accepted.map((row) => row.id) } });
    }
    return { sent: accepted.length, refusal: outcomes.find((outcome) => outcome.status === 'rejected') };
  });
  if (refusal) throw refusal.reason;
  return sent;
}

function asMessage(row: OutboxRow) {
  return { data: Buffer.from(JSON.stringify(row.payload)), attributes: { event_id: row.id } };
}
