import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { curableFailures, type ReportCompleted, type ReportRequested } from '@astrall/contracts/events.ts';
import { ConflictError } from '@astrall/platform/errors.ts';
import { defineEntity, p, type Rel } from '@mikro-orm/core';
import { isComplete, type UnderstoodDetails } from '../shopify/birth-details.ts';
import type { ShopifyLine } from '../shopify/shopify-order.ts';
import { Order } from './order.entity.ts';

const reportStates = ['none', 'waiting', 'awaiting_details', 'requested', 'ready', 'failed', 'cancelled'] as const;

/** What a line waits for that the order itself may have got meanwhile: somebody to send the report to. */
const customerFaults: ReadonlySet<string> = new Set(['email_missing', 'customer_refused']);

const OrderLineSchema = defineEntity({
  name: 'OrderLine',
  tableName: 'order_line',
  indexes: [
    { name: 'order_line_report_state_index', properties: ['reportState', 'order'] },
    { name: 'order_line_birth_profile_id_index', properties: ['birthProfileId'] },
  ],
  uniques: [{ name: 'order_line_order_id_shopify_line_id_unique', properties: ['order', 'shopifyLineId'] }],
  properties: {
    id: p.uuid().primary(),
    order: () =>
      p.manyToOne(Order).deleteRule('cascade').updateRule('cascade').foreignKeyName('order_line_order_id_fkey'),
    /** Where Shopify lists the line, from 0. */
    position: p.integer(),
    shopifyLineId: p.string(),
    shopifyProductId: p.string().nullable(),
    sku: p.string().nullable(),
    title: p.text(),
    quantity: p.integer(),
    price: p.decimal('string').precision(20).scale(4),
    properties: p.json<{ name: string; value: string }[]>(),
    /** What was understood of the properties and of the order's note attributes; null before the payment. */
    birthDetails: p.json<UnderstoodDetails>().nullable(),
    locale: p.enum(['es', 'en']),
    /** `none`: not a report; `waiting`: for the payment; `awaiting_details`: for people; `cancelled`: not to be made. */
    reportState: p.enum(reportStates),
    reportId: p.uuid().nullable().unique('order_line_report_id_unique'),
    birthProfileId: p.uuid().nullable(),
    reasonCode: p.text().nullable(),
    reason: p.text().nullable(),
    candidates: p.json<string[]>(),
    objectName: p.string().length(1024).nullable(),
    pdfSha256: p.character().length(64).nullable(),
  },
});

/** One line of an order, and the report it stands for if its product is one. */
export class OrderLine extends OrderLineSchema.class {
  declare order: Rel<Order>;

  static of(order: Order, position: number, line: ShopifyLine, isReport: boolean): OrderLine {
    const orderLine = new OrderLine();
    orderLine.id = randomUUIDv7();
    orderLine.order = order;
    orderLine.position = position;
    orderLine.shopifyLineId = line.id;
    orderLine.shopifyProductId = line.productId;
    orderLine.sku = line.sku;
    orderLine.title = line.title;
    orderLine.quantity = line.quantity;
    orderLine.price = line.price;
    orderLine.properties = line.properties;
    orderLine.birthDetails = null;
    orderLine.locale = order.locale;
    orderLine.reportState = isReport ? 'waiting' : 'none';
    orderLine.reportId = null;
    orderLine.birthProfileId = null;
    orderLine.reasonCode = null;
    orderLine.reason = null;
    orderLine.candidates = [];
    orderLine.objectName = null;
    orderLine.pdfSha256 = null;
    return orderLine;
  }

  /** People have to tell more before the report can be made. */
  awaitDetails(code: string, reason: string, candidates: string[] = []): void {
    this.reportState = 'awaiting_details';
    this.reasonCode = code;
    this.reason = reason;
    this.candidates = candidates;
  }

  /** Whether the customer can tell what the line waits for, once there is a customer. */
  asksCustomer(): boolean {
    if (this.reportState !== 'awaiting_details' || !this.order.userId) return false;
    return !customerFaults.has(this.reasonCode ?? '') || !isComplete(this.birthDetails);
  }

  /** Asks for the report; asking again with other birth details is a correction of the same report. */
  requestReport(birthProfileId: string, userId: string): ReportRequested {
    if (this.reportState === 'none') throw new ConflictError('The line is not a report.');
    if (this.reportState === 'ready') throw new ConflictError('The report is ready.');
    if (this.reportState === 'cancelled') throw new ConflictError('The report is cancelled.');
    this.reportState = 'requested';
    this.reportId ??= randomUUID();
    this.birthProfileId = birthProfileId;
    this.reasonCode = null;
    this.reason = null;
    this.candidates = [];
    return this.reportRequest(userId);
  }

  /** What reports is asked; the same however often, until the birth details are corrected. */
  reportRequest(userId: string): ReportRequested {
    if (!this.reportId || !this.birthProfileId) throw new ConflictError('No report was asked for.');
    const { customerCountry, customerSince } = this.order;
    return {
      report_id: this.reportId,
      order_id: this.order.id,
      order_line_id: this.id,
      user_id: userId,
      birth_profile_id: this.birthProfileId,
      kind: 'natal',
      period: 'once',
      locale: this.locale,
      shop: this.order.shop,
      ...(customerCountry ? { customer_country: customerCountry } : {}),
      ...(customerSince ? { customer_since: customerSince.toISOString() } : {}),
    };
  }

  /** The report is not asked for any more. What is ready or has failed has ended already. */
  cancel(): void {
    if (!['waiting', 'awaiting_details', 'requested'].includes(this.reportState)) return;
    this.reportState = 'cancelled';
    this.reasonCode = null;
    this.reason = null;
    this.candidates = [];
  }

  /** Forgets whose birth it was about; the report's end, and why it failed, stay in a word. */
  erase(): void {
    this.properties = [];
    this.birthDetails = null;
    this.reason = null;
    this.candidates = [];
  }

  /** Whether there is a report, or one on its way, which goes with the order to another customer. */
  hasReport(): boolean {
    return ['requested', 'ready'].includes(this.reportState);
  }

  /** Whether the report can be asked for again as it stands: it failed, or lacked nothing but a customer. */
  canBeRetried(): boolean {
    if (!isComplete(this.birthDetails)) return false;
    if (this.reportState === 'failed') return true;
    return this.reportState === 'awaiting_details' && customerFaults.has(this.reasonCode ?? '');
  }

  /** Changes the language of a report that is not on its way yet. */
  translate(locale: 'es' | 'en'): void {
    if (['waiting', 'awaiting_details', 'failed'].includes(this.reportState)) this.locale = locale;
  }

  /**
   * Takes a report's end. One for details that were corrected since is stale, and so is a failure after the report was
   * ready. A report that was being made when its order was cancelled is there all the same, and so is one made anew.
   * @returns whether the line waits for better birth details since
   */
  complete(event: ReportCompleted): boolean {
    if (this.birthProfileId !== event.birth_profile_id || this.order.erasedAt) return false;
    if (event.status === 'ready') {
      if (!['requested', 'ready', 'cancelled'].includes(this.reportState)) return false;
      this.reportState = 'ready';
      this.objectName = event.object_name;
      this.pdfSha256 = event.pdf_sha256;
    } else if (this.reportState !== 'requested') {
      return false;
    } else if (curableFailures.has(event.code)) {
      this.awaitDetails(event.code, event.reason, event.candidates);
      return true;
    } else {
      this.reportState = 'failed';
      this.reasonCode = event.code;
      this.reason = event.reason;
    }
    return false;
  }
}

OrderLineSchema.setClass(OrderLine);
