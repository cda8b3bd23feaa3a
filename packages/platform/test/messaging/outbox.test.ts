import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { createOutbox } from '../../src/messaging/outbox.ts';
import { OutboxMessage } from '../../src/messaging/outbox-message.entity.ts';
import type { TopicPublisher } from '../../src/messaging/topic-publisher.ts';
import { startMessagingDatabase } from './messaging-database.ts';

let database: Awaited<ReturnType<typeof startMessagingDatabase>>;
let orm: MikroORM;

beforeAll(async () => {
  database = await startMessagingDatabase();
  orm = database.orm;
});

afterEach(async () => {
  await orm.em.fork().nativeDelete(OutboxMessage, {});
});

afterAll(() => database.close());

async function commit(count: number, topic = 'events'): Promise<string[]> {
  const em = orm.em.fork();
  const messages = Array.from({ length: count }, (_, number) => OutboxMessage.of(topic, { number }));
  await em.persist(messages).flush();
  return messages.map(({ id }) => id).sort();
}

const waiting = () => orm.em.fork().count(OutboxMessage);

/** A topic that keeps what it accepts; `before` may hold a batch up, or refuse it. */
function recordingPublisher(before: (topic: string) => Promise<void> = async () => {}) {
  const batches: { topic: string; ids: string[] }[] = [];
  const publisher: TopicPublisher = {
    async publish(topic, messages) {
      await before(topic);
      batches.push({ topic, ids: messages.map(({ attributes }) => attributes['event_id']!) });
    },
    close: async () => {},
  };
  return { publisher, batches, ids: () => batches.flatMap(({ ids }) => ids) };
}

function outboxWith(publisher: TopicPublisher, lines: string[] = []) {
  return createOutbox(orm, publisher, pino({}, { write: (line: string) => void lines.push(line) }));
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('everything that waits is published once, in batches, and leaves the table', async () => {
  const committed = await commit(250);
  const topic = recordingPublisher();

  expect(await outboxWith(topic.publisher).drain()).toBe(250);
  expect(topic.batches.map(({ ids }) => ids.length)).toEqual([100, 100, 50]);
  expect(topic.ids().sort()).toEqual(committed);
  expect(await waiting()).toBe(0);
});

test('a crash between publishing and deleting publishes twice, under the same event id', async () => {
  const committed = await commit(3);
  const crashing: TopicPublisher = {
    async publish(...batch) {
      await topic.publisher.publish(...batch);
      await orm.em.fork().execute(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and state = 'idle in transaction'`,
      );
    },
    close: async () => {},
  };
  const topic = recordingPublisher();

  await expect(outboxWith(crashing).drain()).rejects.toThrow();
  expect(await waiting()).toBe(3);
  expect(await outboxWith(topic.publisher).drain()).toBe(3);
  expect(topic.batches.map(({ ids }) => ids)).toEqual([committed, committed]);
  expect(await waiting()).toBe(0);
});

test('two instances that drain at once take different messages', async () => {
  const committed = await commit(150);
  const [held, started] = [gate(), gate()];
  const slow = recordingPublisher(async () => {
    started.open();
    await held.opened;
  });
  const quick = recordingPublisher();

  const slowDrain = outboxWith(slow.publisher).drain();
  await started.opened;
  expect(await outboxWith(quick.publisher).drain()).toBe(50);
  held.open();
  expect(await slowDrain).toBe(100);
  expect([...slow.ids(), ...quick.ids()].sort()).toEqual(committed);
});

test('calls during a pass share the next one, which sees what they committed', async () => {
  const first = await commit(1);
  const [held, started] = [gate(), gate()];
  const topic = recordingPublisher(async () => {
    started.open();
    await held.opened;
  });
  const outbox = outboxWith(topic.publisher);

  const running = outbox.drain();
  await started.opened;
  const second = await commit(1);
  const late = [outbox.drain(), outbox.drain(), outbox.drain()];
  held.open();

  expect(await running).toBe(1);
  expect(await Promise.all(late)).toEqual([1, 1, 1]);
  expect(topic.batches.map(({ ids }) => ids)).toEqual([first, second]);
});

test('a topic that refuses keeps its messages, and holds up no other', async () => {
  await commit(2, 'broken');
  const fine = await commit(2, 'fine');
  const topics = recordingPublisher(async (topic) => {
    if (topic === 'broken') throw new Error('NOT_FOUND');
  });

  await expect(outboxWith(topics.publisher).drain()).rejects.toThrow('NOT_FOUND');
  expect(topics.ids().sort()).toEqual(fine);
  expect(await waiting()).toBe(2);
});

test('a drain that failed does not keep the next one from working', async () => {
  await commit(1);
  let refused = false;
  const topic = recordingPublisher(async () => {
    if (refused) return;
    refused = true;
    throw new Error('UNAVAILABLE');
  });
  const outbox = outboxWith(topic.publisher);

  await expect(outbox.drain()).rejects.toThrow('UNAVAILABLE');
  expect(await outbox.drain()).toBe(1);
});

test('flush waits a moment for a topic that hangs, and no longer', async () => {
  await commit(1);
  const held = gate();
  const topic = recordingPublisher(() => held.opened);
  const outbox = outboxWith(topic.publisher);

  const startedAt = performance.now();
  await outbox.flush();
  expect(performance.now() - startedAt).toBeLessThan(1000);
  expect(topic.batches).toEqual([]);
  held.open();
  await outbox.drain();
  expect(topic.batches).toHaveLength(1);
});

test('flush leaves what a topic refused to the scheduled drain, and says so in the log', async () => {
  await commit(1);
  const lines: string[] = [];
  const topic = recordingPublisher(async () => {
    throw new Error('UNAVAILABLE');
  });

  await outboxWith(topic.publisher, lines).flush();
  expect(lines.map((line) => JSON.parse(line).event)).toEqual(['outbox_flush_failed']);
  expect(await waiting()).toBe(1);
});
