import {
  createSubscription,
  type ServiceWorld,
  startServiceWorld,
} from '@astrall/local-cloud/testing/service-world.ts';
import type { Express } from 'express';
import { createApp } from '../src/app.ts';
import { ordersEnv } from '../src/config.ts';
import { createContext, type OrdersContext } from '../src/context.ts';
import { database } from '../src/database.ts';
import { type FakeUsers, startFakeUsers } from './fake-users.ts';

export const secret = 'test-webhook-secret-1';
export const previousSecret = 'test-webhook-secret-0';

export interface OrdersWorld extends ServiceWorld {
  app: Express;
  context: OrdersContext;
  users: FakeUsers;
}

/** The orders service with everything around it: pushes reach it as they do on Cloud Run. */
export async function startOrdersWorld(extra: Record<string, string> = {}): Promise<OrdersWorld> {
  const world = await startServiceWorld('orders', database);
  const users = await startFakeUsers(world);
  const config = await world.config(ordersEnv, {
    SHOPIFY_WEBHOOK_SECRET: secret,
    SHOPIFY_WEBHOOK_SECRET_PREVIOUS: previousSecret,
    ...extra,
  });
  const context = await createContext(config, { users: users.client });
  const app = createApp(context);
  const { url } = await world.serve(app);
  for (const topic of ['shopify-events', 'task-completion']) {
    await createSubscription(world.cloud, topic, `${topic}-orders`, `${url}/events/${topic}`, world.serviceUrl);
  }
  return {
    ...world,
    app,
    context,
    users,
    async close() {
      await world.cloud.untilQuiet().catch(() => {});
      await context.close();
      await world.close();
    },
  };
}
