import type { DetailsRequested, OrderHandedOver, ReportRequested } from '@astrall/contracts/events.ts';
import { documented } from '@astrall/local-cloud/testing/documented-answers.ts';
import {
  createSubscription,
  type ServiceWorld,
  startServiceWorld,
} from '@astrall/local-cloud/testing/service-world.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { TopicPublisher } from '@astrall/platform/messaging/topic-publisher.ts';
import type { Express } from 'express';
import document from '../openapi.json' with { type: 'json' };
import { createApp } from '../src/app.ts';
import { ordersEnv } from '../src/config.ts';
import { createContext, type OrdersContext } from '../src/context.ts';
import { database } from '../src/database.ts';
import { type FakeNeighbours, startFakeNeighbours } from './fake-neighbours.ts';
import { type FakeUsers, startFakeUsers } from './fake-users.ts';

export const secret = 'test-webhook-secret-1';
export const previousSecret = 'test-webhook-secret-0';
export const deadLetters = 'dead-letters';

/** Long enough for a machine that does much else. */
const quietWithinMs = 25_000;

export interface OrdersWorld extends ServiceWorld {
  app: Express;
  context: OrdersContext;
  users: FakeUsers;
  neighbours: FakeNeighbours;
  /** What was asked of reports for an order. */
  requestsFor(order: { id: string }): ReportRequested[];
  /** Which requests went out to ask an order's customer. */
  detailsRequestsFor(order: { id: string }): DetailsRequested[];
  /** What users was told when an order went over to another customer. */
  handOversOf(order: { id: string }): OrderHandedOver[];
  /** Resolves once every event, and every event that came of it, has been handled. */
  settled(): Promise<void>;
}

interface WorldOptions {
  env?: Record<string, string>;
  publisher?: TopicPublisher;
}

/** The orders service with everything around it: pushes reach it as they do on Cloud Run. */
export async function startOrdersWorld({ env, publisher }: WorldOptions = {}): Promise<OrdersWorld> {
  const world = await startServiceWorld('orders', database);
  const users = await startFakeUsers(world);
  const neighbours = await startFakeNeighbours(world);
  const config = await world.config(ordersEnv, {
    SHOPIFY_WEBHOOK_SECRET: secret,
    SHOPIFY_WEBHOOK_SECRET_PREVIOUS: previousSecret,
    REPORTS_URL: 'http://reports.astrall.test',
    NOTIFIER_URL: 'http://notifier.astrall.test',
    PUBLIC_URL: 'http://127.0.0.1',
    LINK_SECRET: 'test-link-secret-of-32-characters',
    ...env,
  });
  // Users is two servers here: one that registers customers, and one that shows and forgets them.
  const usersClient = { ...neighbours.client, put: users.client.put };
  const { client } = neighbours;
  const context = await createContext(config, { users: usersClient, reports: client, notifier: client, publisher });
  const app = documented(createApp(context), document);
  const { url } = await world.serve(app);
  const requests = await world.collect('pdf-generation');
  const asked = await world.collect('details-request');
  const handedOver = await world.collect('order-handed-over');
  for (const topic of ['shopify-events', 'task-completion']) {
    const endpoint = `${url}/events/${topic}`;
    await createSubscription(world.cloud, topic, `${topic}-orders`, endpoint, world.serviceUrl, deadLetters);
  }
  const settled = async () => {
    do {
      await context.outbox.drain();
      await world.cloud.untilQuiet(quietWithinMs);
    } while ((await context.orm.em.fork().count(OutboxMessage)) > 0);
  };
  return {
    ...world,
    app,
    context,
    users,
    neighbours,
    requestsFor: ({ id }) => (requests.payloads as ReportRequested[]).filter((report) => report.order_id === id),
    detailsRequestsFor: ({ id }) => (asked.payloads as DetailsRequested[]).filter((asking) => asking.order_id === id),
    handOversOf: ({ id }) => (handedOver.payloads as OrderHandedOver[]).filter(({ order_id }) => order_id === id),
    settled,
    async close() {
      await settled().catch(() => {});
      await context.close();
      await world.close();
    },
  };
}
