import { randomUUID } from 'node:crypto';
import type { ReportCompleted, ReportRequested } from '@astrall/contracts/events.ts';
import { documented } from '@astrall/local-cloud/testing/documented-answers.ts';
import {
  createSubscription,
  type ServiceWorld,
  startServiceWorld,
} from '@astrall/local-cloud/testing/service-world.ts';
import { createTopicPublisher } from '@astrall/platform/messaging/topic-publisher.ts';
import type { Logger } from '@astrall/platform/observability/logger.ts';
import type { Express } from 'express';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { createApp } from '../src/app.ts';
import { reportsEnv } from '../src/config.ts';
import { createContext, type ReportsContext } from '../src/context.ts';
import { database } from '../src/database.ts';
import { type Birth, type FakeUsers, startFakeUsers } from './fake-users.ts';

const bucketName = 'astrall-test-reports';
const linkSecret = 'a-link-secret-for-tests-of-32-bytes';

export const ana: Birth = {
  person_name: 'Ana Pérez',
  birth_date: '1990-03-14',
  birth_time: '14:35',
  birth_place: 'Madrid',
  birth_country: 'ES',
};

/** The bucket as the JSON API of Cloud Storage shows it. */
interface TestBucket {
  read(name: string): Promise<Buffer>;
  metadata(name: string): Promise<{ generation: string; contentType: string; metadata: Record<string, string> }>;
  /** The names of the objects below a folder. */
  list(folder: string): Promise<string[]>;
}

/** One process of the service. */
export interface Worker {
  app: Express;
  context: ReportsContext;
}

export interface ReportsWorld extends ServiceWorld, Worker {
  /** Where `app` listens: also the origin of the links. */
  url: string;
  users: FakeUsers;
  bucket: TestBucket;
  /** What was told of reports that ended. */
  completions(reportId: string): ReportCompleted[];
  /** @throws when they do not come in time */
  untilCompleted(reportId: string, count?: number): Promise<ReportCompleted[]>;
  /** Another process of the same service. */
  startWorker(extra?: Record<string, string>, logger?: Logger): Promise<Worker>;
  /** A request for a report nobody asked for yet. */
  want(birth?: Partial<Birth>, changes?: Partial<ReportRequested>): ReportRequested;
  /** Delivers an event once, as Pub/Sub pushes it; another id is another event. */
  push(event: ReportRequested, options?: { to?: Worker; eventId?: string }): Promise<request.Response>;
  /** Publishes through Pub/Sub, which delivers until it is acknowledged. */
  publish(events: ReportRequested[], eventId?: string): Promise<void>;
  /** Has a report made. */
  make(birth?: Partial<Birth>, changes?: Partial<ReportRequested>): Promise<ReportRequested>;
  /** The report as the database holds it; undefined when it does not. */
  row(reportId: string): Promise<Record<string, unknown>>;
}

/** The reports service with everything around it: pushes reach it as they do on Cloud Run. */
export async function startReportsWorld(extra: Record<string, string> = {}): Promise<ReportsWorld> {
  const world = await startServiceWorld('reports', database);
  const users = await startFakeUsers(world);
  const completed = await world.collect('task-completion');
  const bucket = await createBucket(world);
  const { url } = await world.serve((incoming, response) => main.app(incoming, response));
  await createSubscription(world.cloud, 'pdf-generation', 'pdf', `${url}/events/pdf-generation`, world.serviceUrl);
  const workers: Worker[] = [];

  async function startWorker(more: Record<string, string> = {}, logger?: Logger): Promise<Worker> {
    const required = { REPORTS_BUCKET: bucketName, PUBLIC_URL: url, LINK_SECRET: linkSecret };
    const config = await world.config(reportsEnv, { ...required, ...extra, ...more });
    const context = await createContext(config, { users: users.client, ...(logger ? { logger } : {}) });
    const worker = { app: documented(createApp(context), document), context };
    workers.push(worker);
    return worker;
  }

  const main = await startWorker();
  const publisher = createTopicPublisher(main.context.config);
  const authorization = await world.asService('push');

  const want: ReportsWorld['want'] = (birth, changes) => ({
    report_id: randomUUID(),
    order_id: randomUUID(),
    order_line_id: randomUUID(),
    user_id: randomUUID(),
    birth_profile_id: users.keep({ ...ana, ...birth }),
    kind: 'natal',
    period: 'once',
    locale: 'es',
    ...changes,
  });
  const push: ReportsWorld['push'] = async (event, { to = main, eventId = `first-${event.report_id}` } = {}) =>
    request(to.app)
      .post('/events/pdf-generation')
      .set('Authorization', authorization)
      .send({ message: { messageId: randomUUID(), attributes: { event_id: eventId }, data: encode(event) } });
  const completions = (id: string) =>
    (completed.payloads as ReportCompleted[]).filter(({ report_id }) => report_id === id);

  return {
    ...world,
    ...main,
    url,
    users,
    bucket,
    completions,
    startWorker,
    want,
    push,
    untilCompleted: (id, count = 1) =>
      until(`${count} completions of ${id}`, () => {
        const found = completions(id);
        return found.length >= count ? found : undefined;
      }),
    async publish(events, eventId) {
      const messages = events.map((event) => ({
        data: Buffer.from(JSON.stringify(event)),
        attributes: { event_id: eventId ?? `first-${event.report_id}` },
      }));
      await publisher.publish('pdf-generation', messages);
    },
    async make(birth, changes) {
      const event = want(birth, changes);
      const { status, text } = await push(event);
      if (status !== 204) throw new Error(`not made: ${status} ${text}`);
      return event;
    },
    async row(id) {
      const [row] = await main.context.orm.em.fork().execute('select * from report where id = ?', [id]);
      return row as Record<string, unknown>;
    },
    async close() {
      await world.cloud.untilQuiet().catch(() => {});
      for (const { context } of workers) {
        // Waits for a drain that a request left behind.
        await context.outbox.drain().catch(() => {});
        await context.close();
      }
      await publisher.close();
      await world.close();
    },
  };
}

/** Polls until there is something. @throws when nothing comes in time */
export async function until<Value>(what: string, look: () => Value | Promise<Value>): Promise<NonNullable<Value>> {
  for (const deadline = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 10))) {
    const value = await look();
    if (value !== undefined && value !== null && value !== false) return value as NonNullable<Value>;
    if (Date.now() > deadline) throw new Error(`in vain: ${what}`);
  }
}

function encode(event: unknown): string {
  return Buffer.from(JSON.stringify(event)).toString('base64');
}

async function createBucket({ cloud }: ServiceWorld): Promise<TestBucket> {
  const headers = { authorization: `Bearer ${cloud.accessToken('operator')}`, 'content-type': 'application/json' };
  const call = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${cloud.url}/storage/v1/b${path}`, { headers, ...init });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer;
  };
  const pathOf = (name: string) => `/${bucketName}/o/${encodeURIComponent(name)}`;
  await call(`?project=${cloud.project}`, { method: 'POST', body: JSON.stringify({ name: bucketName }) });
  return {
    read: async (name) => Buffer.from(await (await call(`${pathOf(name)}?alt=media`)).arrayBuffer()),
    metadata: async (name) => (await call(pathOf(name))).json(),
    async list(folder) {
      const { items } = await (await call(`/${bucketName}/o?prefix=${encodeURIComponent(folder)}`)).json();
      return items.map(({ name }: { name: string }) => name);
    },
  };
}
