import { randomUUIDv7 } from 'node:crypto';
import { ConflictError } from '@astrall/platform/errors.ts';
import { Collection, defineEntity, p } from '@mikro-orm/core';
import type { ShopifyOrder } from '../shopify/shopify-order.ts';
import { OrderLine } from './order-line.entity.ts';

const orderStates = ['pending_payment', 'awaiting_details', 'processing', 'completed', 'failed', 'cancelled'] as const;

/** What people set right, which no snapshot of Shopify's undoes. */
export interface Corrections {
  email?: string;
  locale?: 'es' | 'en';
}

const OrderSchema = defineEntity({
  name: 'Order',
  tableName: 'order',
  indexes: [
    {
      name: 'order_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
    {
      name: 'order_state_index',
      columns: [{ name: 'state' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
    {
      name: 'order_user_id_index',
      columns: [{ name: 'user_id' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
  ],
  uniques: [{ name: 'order_shop_shopify_order_id_unique', properties: ['shop', 'shopifyOrderId'] }],
  properties: {
    id: p.uuid().primary(),
    shop: p.string(),
    shopifyOrderId: p.string(),
    name: p.string(),
    email: p.string().nullable(),
    customerFirstName: p.string().nullable(),
    customerLastName: p.string().nullable(),
    /** Where the customer is at home, in ISO 3166 alpha-2. */
    customerCountry: p.character().length(2).nullable(),
    locale: p.enum(['es', 'en']),
    currency: p.character().length(3),
    /** Decimal text: money never passes through a float. */
    totalPrice: p.decimal('string').precision(20).scale(4),
    paid: p.boolean(),
    state: p.enum(orderStates),
    userId: p.uuid().nullable(),
    /** Since when the order is theirs, where it was another customer's before. */
    customerSince: p.datetime().nullable(),
    corrections: p.json<Corrections>(),
    shopifyUpdatedAt: p.datetime(),
    /** Since when nothing is known any more of whose it was. */
    erasedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime().onUpdate(() => new Date()),
    lines: () => p.oneToMany(OrderLine).mappedBy('order'),
  },
});

/** An order of a shop. Shopify's newest snapshot describes it; its state never goes back. */
export class Order extends OrderSchema.class {
  declare lines: Collection<OrderLine, Order>;

  static place(shop: string, snapshot: ShopifyOrder): Order {
    const order = new Order();
    order.lines = new Collection<OrderLine, Order>(order);
    order.id = randomUUIDv7();
    order.shop = shop;
    order.shopifyOrderId = snapshot.id;
    order.paid = false;
    order.state = 'pending_payment';
    order.userId = null;
    order.customerSince = null;
    order.email = null;
    order.corrections = {};
    order.erasedAt = null;
    order.createdAt = new Date();
    order.describe(snapshot);
    return order;
  }

  /** Takes over what a snapshot says, unless a newer one was seen. */
  describe(snapshot: ShopifyOrder): void {
    if (this.shopifyUpdatedAt && snapshot.updatedAt < this.shopifyUpdatedAt) return;
    this.shopifyUpdatedAt = snapshot.updatedAt;
    this.updatedAt = new Date();
    this.name = snapshot.name;
    // An address that people gave stays when Shopify has none. Once there is a customer, it changes with them alone.
    if (!this.userId) this.email = this.corrections.email ?? snapshot.email ?? this.email;
    this.customerFirstName = snapshot.firstName;
    this.customerLastName = snapshot.lastName;
    this.customerCountry = snapshot.country;
    this.locale = this.corrections.locale ?? snapshot.locale;
    this.currency = snapshot.currency;
    this.totalPrice = snapshot.totalPrice;
  }

  /** @throws ConflictError once it is cancelled */
  correct(corrections: Corrections): void {
    if (this.state === 'cancelled') throw new ConflictError('The order is cancelled; it stays as it is.');
    if (this.erasedAt) throw new ConflictError('The customer’s data was erased; the order stays as it is.');
    this.corrections = { ...this.corrections, ...corrections };
    Object.assign(this, corrections);
    if (corrections.locale) for (const line of this.lines) line.translate(corrections.locale);
  }

  /** Goes over to another customer. */
  handOver(userId: string): void {
    // Later than the time before on whichever clock: the latest customer has what was ordered.
    const soonest = this.customerSince ? this.customerSince.getTime() + 1 : 0;
    if (this.userId) this.customerSince = new Date(Math.max(Date.now(), soonest));
    this.userId = userId;
  }

  /** What is not made yet is not made. @throws ConflictError when everything is */
  cancel(): void {
    if (this.state === 'completed') throw new ConflictError('The order is completed; there is nothing left to cancel.');
    this.state = 'cancelled';
    this.settle();
  }

  /**
   * Forgets whose it was, save the ids by which others are told to forget it too. Money, dates and how far it came stay;
   * what is not made yet is not made.
   */
  erase(): void {
    this.erasedAt ??= new Date();
    this.email = null;
    this.customerFirstName = null;
    this.customerLastName = null;
    this.customerCountry = null;
    this.corrections = {};
    for (const line of this.lines) line.erase();
    if (this.state !== 'completed') this.state = 'cancelled';
    this.settle();
  }

  /** The lines whose reports can be asked for again. @throws ConflictError when there are none */
  retryable(): OrderLine[] {
    if (this.state === 'cancelled') throw new ConflictError('The order is cancelled; nothing of it is made any more.');
    const lines = this.lines.filter((line) => this.paid && line.canBeRetried());
    if (lines.length === 0) throw new ConflictError('There is nothing to retry: no report of the order has failed.');
    return lines;
  }

  /**
   * The order's state follows from the payment and its lines; the least finished line decides. A cancelled order stays
   * so, whatever is paid or made afterwards.
   */
  settle(): void {
    if (this.state === 'cancelled') {
      for (const line of this.lines) line.cancel();
      return;
    }
    const states = new Set(this.lines.getItems().map((line) => line.reportState));
    if (!this.paid) this.state = 'pending_payment';
    else if (states.has('awaiting_details')) this.state = 'awaiting_details';
    else if (states.has('requested') || states.has('waiting')) this.state = 'processing';
    else if (states.has('failed')) this.state = 'failed';
    else this.state = 'completed';
  }
}

OrderSchema.setClass(Order);
