import type { OrdersConfig } from '../config.ts';
import type { ShopifyLine } from '../shopify/shopify-order.ts';

/** Whether a line stands for a report: its SKU or product id is listed, or it is no gift card when nothing is. */
export function isReport(line: ShopifyLine, { REPORT_PRODUCTS }: Pick<OrdersConfig, 'REPORT_PRODUCTS'>): boolean {
  if (!REPORT_PRODUCTS) return !line.giftCard;
  return REPORT_PRODUCTS.some((product) => product === line.sku || product === line.productId);
}
