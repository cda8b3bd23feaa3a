import type { EntityManager } from '@mikro-orm/postgresql';
import { Order } from './order.entity.ts';
import { findOrderView } from './order.rows.ts';

export const noSuchOrder = 'There is no such order.';

/** An order as `changeOne` takes it. */
export function orderResource(id: string) {
  return { entity: Order, id, missing: noSuchOrder, view: (em: EntityManager) => findOrderView(em, id) };
}
