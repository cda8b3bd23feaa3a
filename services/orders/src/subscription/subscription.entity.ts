import { randomUUIDv7 } from 'node:crypto';
import { ConflictError } from '@astrall/platform/errors.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { Product } from '../product/product.entity.ts';
import { frequencies, nextSlot, type Schedule } from './schedule.ts';

export const subscriptionStates = ['active', 'paused', 'cancelled'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];

/** Where a state may go; the database refuses everything else as well. */
const transitions: Record<SubscriptionState, readonly SubscriptionState[]> = {
  active: ['paused', 'cancelled'],
  paused: ['active', 'cancelled'],
  cancelled: [],
};

const SubscriptionSchema = defineEntity({
  name: 'Subscription',
  tableName: 'subscription',
  indexes: [
    {
      name: 'subscription_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
    {
      name: 'subscription_user_id_index',
      columns: [{ name: 'user_id' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
    { name: 'subscription_next_run_at_index', properties: ['nextRunAt', 'id'] },
    { name: 'subscription_product_id_index', properties: ['product'] },
  ],
  uniques: [{ name: 'subscription_shopify_line_id_unique', properties: ['shopifyLineId'] }],
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    birthProfileId: p.uuid(),
    kind: p.enum(frequencies),
    locale: p.enum(['es', 'en']),
    anchorDay: p.smallint().nullable(),
    localHour: p.smallint(),
    timeZone: p.string().length(64),
    state: p.enum(subscriptionStates),
    /** When the next report is due; null unless active. */
    nextRunAt: p.datetime().nullable(),
    product: () =>
      p
        .manyToOne(Product)
        .mapToPk()
        .nullable()
        .deleteRule('set null')
        .updateRule('cascade')
        .foreignKeyName('subscription_product_id_fkey'),
    shopifyOrderId: p.string().nullable(),
    shopifyLineId: p.string().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

export interface SubscriptionFacts extends Schedule {
  userId: string;
  birthProfileId: string;
  locale: 'es' | 'en';
  product: string | null;
  shopifyOrderId: string | null;
  shopifyLineId: string | null;
}

/** Reports that come again and again. */
export class Subscription extends SubscriptionSchema.class {
  static create(facts: SubscriptionFacts): Subscription {
    const subscription = new Subscription();
    subscription.id = randomUUIDv7();
    subscription.state = 'active';
    subscription.createdAt = new Date();
    subscription.describe(facts);
    return subscription;
  }

  /** @throws ConflictError once it is cancelled */
  describe(facts: Partial<SubscriptionFacts>): void {
    if (this.state === 'cancelled') throw new ConflictError('The subscription is cancelled; it stays as it is.');
    Object.assign(this, facts);
    this.plan();
  }

  pause(): void {
    this.become('paused');
  }

  /** Goes on with the next slot: what was due meanwhile is not made up for. */
  resume(): void {
    this.become('active');
  }

  cancel(): void {
    this.become('cancelled');
  }

  /** What it is already it stays, unchanged. */
  private become(state: SubscriptionState): void {
    if (this.state === state) return;
    if (!transitions[this.state].includes(state)) {
      throw new ConflictError(`The subscription is ${this.state}; it cannot become ${state}.`);
    }
    this.state = state;
    this.plan();
  }

  private plan(): void {
    this.updatedAt = new Date();
    const due = this.state === 'active' && nextSlot(this, Temporal.Instant.fromEpochMilliseconds(Date.now()));
    this.nextRunAt = due ? new Date(due.at.epochMilliseconds) : null;
  }
}

SubscriptionSchema.setClass(Subscription);
