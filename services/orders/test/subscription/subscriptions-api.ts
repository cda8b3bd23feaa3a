import { randomUUID } from 'node:crypto';
import type { SubscriptionView } from '../../src/subscription/subscription.dto.ts';
import type { OrdersWorld } from '../orders-world.ts';
import { resourceApi } from '../resource-api.ts';

export const monthlyReport = {
  user_id: '0199c0de-0000-7000-8000-0000000000aa',
  birth_profile_id: '0199c0de-0000-7000-8000-0000000000bb',
  kind: 'monthly',
  locale: 'es',
  anchor_day: 31,
  local_hour: 8,
  time_zone: 'Europe/Madrid',
};

export type Action = 'pause' | 'resume' | 'cancel';

const everything = 'subscriptions:read subscriptions:write subscriptions:manage';

/** Requests to `/subscriptions`, as a program that may do everything there. */
export function subscriptionsApi(world: OrdersWorld) {
  const send = resourceApi(world, '/subscriptions', everything);
  const act = (id: string, action: Action, headers?: Record<string, string>) =>
    send('post', `/${id}/${action}`, { headers });
  return {
    send,
    act,
    async create(changes: object = {}, ...actions: Action[]): Promise<SubscriptionView> {
      let { body } = await send('post', '', { body: { ...monthlyReport, ...changes } });
      for (const action of actions) ({ body } = await act(body.id, action));
      return body;
    },
    /** A customer with an id of their own, and the token they send. */
    async customer(id: string = randomUUID()) {
      return { id, authorization: await world.asClient(everything, { role: 'customer', sub: id }) };
    },
  };
}
