import { isoTime, moneyText } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrderLineView, OrderSummary, OrderView } from './order.dto.ts';

/** The tables as they are read: rows in wire names. */
interface OrderTables {
  order: OrderSummary;
  order_line: OrderLineView & { order_id: string; position: number };
}

/**
 * @param userId whose orders alone are meant
 * @param reportState of one line at least
 */
export function selectOrders(em: EntityManager, userId?: string, reportState?: OrderLineView['report_state']) {
  const orders = em
    .getKysely<OrderTables>()
    .selectFrom('order')
    .select(['id', 'shop', 'shopify_order_id', 'name', 'state', 'email', 'locale', 'currency', 'user_id'])
    .select(({ ref }) => moneyText(ref('total_price')).as('total_price'))
    .select(({ selectFrom, cast, fn }) => {
      // Of orders that wait alone, so that a list of others pays nothing for it.
      const waiting = selectFrom('order_line')
        .whereRef('order_line.order_id', '=', 'order.id')
        .where('order.state', '=', 'awaiting_details')
        .where('report_state', '=', 'awaiting_details');
      const first = waiting.select('reason').orderBy('position').orderBy('order_line.id').limit(1);
      return [
        cast<number>(waiting.select(fn.countAll().as('count')), 'integer').as('waiting_lines'),
        first.as('waiting_reason'),
      ];
    })
    .select(({ ref }) => [
      isoTime(ref('created_at')).as('created_at'),
      isoTime(ref('updated_at')).as('updated_at'),
      isoTime(ref('erased_at')).as('erased_at'),
    ])
    .$if(userId !== undefined, (rows) => rows.where('user_id', '=', userId!));
  if (reportState === undefined) return orders;
  return orders.where(({ exists, selectFrom }) => {
    const lines = selectFrom('order_line').select('order_line.id').whereRef('order_line.order_id', '=', 'order.id');
    return exists(lines.where('report_state', '=', reportState));
  });
}

function selectLines(em: EntityManager) {
  return em
    .getKysely<OrderTables>()
    .selectFrom('order_line')
    .select(['id', 'shopify_line_id', 'shopify_product_id', 'sku', 'title', 'quantity'])
    .select(({ ref }) => moneyText(ref('price')).as('price'))
    .select([
      'birth_details',
      'report_state',
      'report_id',
      'reason_code',
      'reason',
      'candidates',
      'object_name',
      'pdf_sha256',
    ])
    .orderBy('position')
    .orderBy('id');
}

/** An order with its lines; undefined when there is none, or none for this user. */
export async function findOrderView(em: EntityManager, id: string, userId?: string): Promise<OrderView | undefined> {
  const order = await selectOrders(em, userId).where('order.id', '=', id).executeTakeFirst();
  return order && { ...order, lines: await selectLines(em).where('order_id', '=', id).execute() };
}
