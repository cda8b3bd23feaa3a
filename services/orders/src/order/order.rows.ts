import { isoTime, moneyText } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrderLineView, OrderSummary } from './order.dto.ts';

/** The tables as they are read: rows in wire names. */
interface OrderTables {
  order: OrderSummary;
  order_line: OrderLineView & { order_id: string; position: number };
}

/** @param userId whose orders alone are meant */
export function selectOrders(em: EntityManager, userId?: string) {
  const orders = em
    .getKysely<OrderTables>()
    .selectFrom('order')
    .select(['id', 'shop', 'shopify_order_id', 'name', 'state', 'email', 'locale', 'currency', 'user_id'])
    .select(({ ref }) => moneyText(ref('total_price')).as('total_price'))
    .select(({ ref }) => [isoTime(ref('created_at')).as('created_at'), isoTime(ref('updated_at')).as('updated_at')]);
  return userId === undefined ? orders : orders.where('user_id', '=', userId);
}

export function selectLines(em: EntityManager) {
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
