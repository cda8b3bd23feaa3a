import { randomUUID } from 'node:crypto';
import type { ReservationView } from '../../src/reservation/reservation.dto.ts';
import type { OrdersWorld } from '../orders-world.ts';
import { resourceApi } from '../resource-api.ts';

export const tableForTwo = {
  client_name: 'Ana Pérez',
  email: 'ana@example.com',
  starts_at: '2100-05-17T18:30:00.000Z',
  party_size: 2,
  notes: 'By the window',
};

export type Action = 'confirm' | 'cancel' | 'complete';

/** Requests to `/reservations`, as a program that may do everything there. */
export function reservationsApi(world: OrdersWorld) {
  const send = resourceApi(world, '/reservations', 'reservations:read reservations:write reservations:manage');
  const act = (id: string, action: Action, headers?: Record<string, string>) =>
    send('post', `/${id}/${action}`, { headers });
  return {
    send,
    act,
    async create(changes: object = {}, ...actions: Action[]): Promise<ReservationView> {
      let { body } = await send('post', '', { body: { ...tableForTwo, ...changes } });
      for (const action of actions) {
        if (action === 'complete') await begin(world, body.id);
        ({ body } = await act(body.id, action));
      }
      return body;
    },
    /** A customer with an id of their own, and the token they send. */
    async customer(id: string = randomUUID()) {
      const scope = 'reservations:read reservations:write reservations:manage';
      return { id, authorization: await world.asClient(scope, { role: 'customer', sub: id }) };
    },
  };
}

/** Has the time of a reservation come. */
export async function begin(world: OrdersWorld, id: string): Promise<void> {
  const begun = "update reservation set starts_at = now() - interval '1 hour' where id = ?";
  await world.context.orm.em.fork().execute(begun, [id]);
}
