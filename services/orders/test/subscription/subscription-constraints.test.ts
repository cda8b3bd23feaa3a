import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  Subscription,
  type SubscriptionState,
  subscriptionStates,
} from '../../src/subscription/subscription.entity.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { subscriptionsApi } from './subscriptions-api.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

const verbs = { active: 'resume', paused: 'pause', cancelled: 'cancel' } as const;

async function subscriptionIn(state: SubscriptionState): Promise<string> {
  const actions = state === 'active' ? [] : [verbs[state]];
  return (await subscriptionsApi(world).create({}, ...actions)).id;
}

const pairs = subscriptionStates.flatMap((from) => subscriptionStates.map((to) => [from, to] as const));

test.each(pairs)('the database and the entity agree on %s -> %s', async (from, to) => {
  const id = await subscriptionIn(from);
  const em = world.context.orm.em.fork();
  const expected = from !== 'cancelled' || to === 'cancelled';
  const subscription = await em.findOneOrFail(Subscription, id);
  const become = () => subscription[verbs[to]]();
  if (expected) become();
  else expect(become).toThrow(`The subscription is ${from}; it cannot become ${to}.`);

  const due = to === 'active' ? 'now()' : 'null';
  const written = em.fork().execute(`update subscription set state = ?, next_run_at = ${due} where id = ?`, [to, id]);
  if (expected) await written;
  else await expect(written).rejects.toThrow(`a subscription that is ${from} cannot become ${to}`);
});

test.each([
  ['an active one with nothing due', 'next_run_at = null'],
  ['a paused one with something due', "state = 'paused'"],
  ['a kind that does not come again', "kind = 'natal'"],
  ['the 32nd', 'anchor_day = 32'],
  ['a month without its day', 'anchor_day = null'],
  ['a day of a day', "kind = 'daily'"],
  ['day 31 of a week', "kind = 'weekly'"],
  ['hour 24', 'local_hour = 24'],
  ['a language we do not write', "locale = 'fr'"],
])('the database refuses %s', async (_what, change) => {
  const id = await subscriptionIn('active');
  const written = world.context.orm.em.fork().execute(`update subscription set ${change} where id = ?`, [id]);
  await expect(written).rejects.toThrow('violates check constraint');
});
