import { randomUUID } from 'node:crypto';
import type { DetailsRequested, ReportCompleted } from '@astrall/contracts/events.ts';
import { documented } from '@astrall/local-cloud/testing/documented-answers.ts';
import { type ServiceWorld, startServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import type { Express } from 'express';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { createApp } from '../src/app.ts';
import { notifierEnv } from '../src/config.ts';
import { createContext, type NotifierContext } from '../src/context.ts';
import { database } from '../src/database.ts';
import type { DeliveryView } from '../src/delivery/delivery.dto.ts';
import { type FakeOrders, startFakeOrders } from './fake-orders.ts';
import { type FakeReports, startFakeReports } from './fake-reports.ts';
import { type FakeUsers, startFakeUsers } from './fake-users.ts';
import { type ScriptedSmtp, startScriptedSmtp } from './scripted-smtp.ts';
import { until } from './until.ts';

const location = 'projects/astrall-test/locations/europe-west1';
const queue = `${location}/queues/email`;

/** What outlives a notifier: its database, local-cloud and the services it calls. */
export interface Surroundings extends ServiceWorld {
  users: FakeUsers;
  orders: FakeOrders;
  reports: FakeReports;
}

export interface NotifierWorld extends Surroundings {
  app: Express;
  context: NotifierContext;
  smtp: ScriptedSmtp;
  /** Pushes an event to the service as Pub/Sub does. */
  push(event: unknown, authorization?: string, topic?: string): request.Test;
  /** Calls the service as Cloud Tasks does. */
  sendEmail(deliveryId: string, authorization?: string): request.Test;
  get(path: string, authorization?: string): request.Test;
  delivery(id: string): Promise<DeliveryView>;
  /** A delivery that came about by an event. */
  queued(
    person?: Parameters<FakeUsers['add']>[0],
    locale?: 'es' | 'en',
    report?: Partial<ReportCompleted>,
  ): Promise<DeliveryView>;
  /** A delivery that asks a customer for birth details, and the event that brought it about. */
  queuedDetails(person?: Parameters<FakeUsers['add']>[0]): Promise<{ event: DetailsRequested; delivery: DeliveryView }>;
  /** Tasks that wait in the queue: the last part of each name. */
  tasks(): Promise<string[]>;
  createQueue(): Promise<void>;
  removeQueue(): Promise<void>;
}

interface WorldOptions {
  /** A paused queue gathers tasks; a running one calls the service. */
  queue: 'paused' | 'running';
  env?: Record<string, string>;
  smtp?: ScriptedSmtp;
}

export async function startSurroundings(): Promise<Surroundings> {
  const world = await startServiceWorld('notifier', database);
  return {
    ...world,
    users: await startFakeUsers(world),
    orders: await startFakeOrders(world),
    reports: await startFakeReports(world),
  };
}

/** The notifier with everything around it. */
export async function startNotifierWorld(options: WorldOptions): Promise<NotifierWorld> {
  const world = await startSurroundings();
  const notifier = await startNotifier(world, options);
  return {
    ...notifier,
    async close() {
      await notifier.close();
      await world.close();
    },
  };
}

/** A notifier within; it listens, so that Cloud Tasks reaches it as on Cloud Run. */
export async function startNotifier(world: Surroundings, options: WorldOptions): Promise<NotifierWorld> {
  const { users, orders, reports } = world;
  const smtp = options.smtp ?? (await startScriptedSmtp());
  let app: Express | undefined;
  const { url: serviceUrl } = await world.serve((request, response) => app?.(request, response));
  const config = await world.config(notifierEnv, {
    SERVICE_URL: serviceUrl,
    ORDERS_URL: 'http://orders.astrall.test',
    REPORTS_URL: 'http://reports.astrall.test',
    EMAIL_QUEUE: queue,
    TASKS_SERVICE_ACCOUNT: 'push@astrall-test.iam.gserviceaccount.com',
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(smtp.port),
    SMTP_TLS: 'opportunistic',
    SMTP_TIMEOUT_MS: '5000',
    ...options.env,
  });
  const context = await createContext(config, { users: users.client, orders: orders.client, reports: reports.client });
  app = documented(createApp(context), document);

  const authorization = `Bearer ${world.cloud.accessToken('operator')}`;
  const callCloud = (method: string, path: string, body?: object) =>
    fetch(`${world.cloud.url}/v2/${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  const pushToken = await world.asService('push', serviceUrl);
  const reader = await world.asClient('deliveries:read');
  const post = (path: string, body: object, token: string) =>
    request(app as Express)
      .post(path)
      .set('Authorization', token)
      .send(body);
  const self: NotifierWorld = {
    ...world,
    serviceUrl,
    asService: (name, audience = serviceUrl) => world.asService(name, audience),
    app,
    context,
    smtp,
    push: (event, token = pushToken, topic = 'task-completion') => post(`/events/${topic}`, envelope(event), token),
    sendEmail: (id, token = pushToken) => post('/tasks/send-email', { delivery_id: id }, token),
    get: (path, token = reader) =>
      request(app as Express)
        .get(path)
        .set('Authorization', token),
    delivery: async (id) => (await self.get(`/deliveries/${id}`)).body,
    async queued(person, locale = 'es', report = {}) {
      const event = readyReport({ user_id: users.add({ locale, ...person }), locale, ...report });
      // A busy machine may be slow to load the Cloud Tasks client; the event comes again, as from Pub/Sub.
      await until(async () => (await self.push(event)).status === 204);
      const { body } = await self.get('/deliveries');
      return body.results.find((each: DeliveryView) => each.report_id === event.report_id);
    },
    async queuedDetails(person) {
      const event = { request_id: randomUUID(), order_id: randomUUID(), user_id: users.add(person) };
      await until(async () => (await self.push(event, undefined, 'details-request')).status === 204);
      return { event, delivery: (await self.get(`/deliveries?order_id=${event.order_id}`)).body.results[0] };
    },
    async tasks() {
      const answer = (await (await callCloud('GET', `${queue}/tasks`)).json()) as { tasks: { name: string }[] };
      return answer.tasks.map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
    },
    async createQueue() {
      await callCloud('POST', `${location}/queues`, {
        name: queue,
        retryConfig: { maxAttempts: 100, minBackoff: '0.05s', maxBackoff: '0.2s', maxDoublings: 2 },
      });
      if (options.queue === 'paused') await callCloud('POST', `${queue}:pause`);
    },
    async removeQueue() {
      await callCloud('DELETE', queue);
    },
    async close() {
      await context.close();
      await smtp.stop();
    },
  };
  await self.createQueue();
  return self;
}

function envelope(payload: unknown) {
  const data = Buffer.from(JSON.stringify(payload)).toString('base64');
  return { message: { messageId: randomUUID(), data, attributes: { event_id: randomUUID() } } };
}

const ids = () => ({
  report_id: randomUUID(),
  order_id: randomUUID(),
  order_line_id: randomUUID(),
  user_id: randomUUID(),
  birth_profile_id: randomUUID(),
});

export function readyReport(change: Partial<ReportCompleted> = {}): ReportCompleted {
  return {
    ...ids(),
    kind: 'natal',
    locale: 'es',
    status: 'ready',
    object_name: 'orders/1/natal.pdf',
    pdf_sha256: 'a'.repeat(64),
    pdf_pages: 24,
    ...change,
  } as ReportCompleted;
}

export function failedReport(change: Partial<ReportCompleted> = {}): ReportCompleted {
  return {
    ...ids(),
    kind: 'natal',
    locale: 'es',
    status: 'failed',
    code: 'place_unknown',
    reason: 'There is no such place.',
    candidates: [],
    ...change,
  } as ReportCompleted;
}
