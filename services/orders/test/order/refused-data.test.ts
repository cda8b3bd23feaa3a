import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { deliveryOf } from '../placed-order.ts';
import { pushEvent } from '../push.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

test.each([
  ['a data exception', '22001', 'alter table order_line alter column title type varchar(3)'],
  ['a violated constraint', '23514', "alter table order_line add constraint picky check (title <> 'Natal chart')"],
])('what PostgreSQL refuses for good is rejected and acknowledged: %s', async (_what, sqlState, change) => {
  await world.context.orm.em.fork().execute('truncate order_line');
  await world.context.orm.em.fork().execute(change);
  const webhookId = randomUUID();
  await postWebhook(world.app, orderPayload(), { webhookId });
  await world.settled();

  const delivery = await deliveryOf(world, webhookId);
  const reason = `The database refuses the data of the order (SQLSTATE ${sqlState}).`;
  expect(delivery).toMatchObject({ state: 'rejected', reason });
  expect((await pushEvent(world, 'shopify-events', delivery.event())).status).toBe(204);
  await world.context.orm.em.fork().execute('alter table order_line alter column title type text');
});
