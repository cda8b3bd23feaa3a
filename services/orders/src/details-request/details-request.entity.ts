import { randomUUIDv7 } from 'node:crypto';
import type { DetailsRequested } from '@astrall/contracts/events.ts';
import { defineEntity, p, type Rel } from '@mikro-orm/core';
import { Order } from '../order/order.entity.ts';

const DetailsRequestSchema = defineEntity({
  name: 'DetailsRequest',
  tableName: 'details_request',
  // One mail at a time: whoever was asked is not asked again before they answered.
  uniques: [{ name: 'details_request_open_unique', properties: ['order'], where: 'closed_at is null' }],
  properties: {
    id: p.uuid().primary(),
    order: () =>
      p
        .manyToOne(Order)
        .deleteRule('cascade')
        .updateRule('cascade')
        .foreignKeyName('details_request_order_id_fkey')
        .index('details_request_order_id_index'),
    /** Who is asked. */
    userId: p.uuid(),
    /** Null until the mail goes out. */
    tokenHash: p.character().length(64).nullable().unique('details_request_token_hash_unique'),
    /** When the link ends; it outlives the request, since it shows how the order goes on. */
    expiresAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    /** How many answers came by its link that users did not refuse. */
    answers: p.integer(),
    /** When the customer answered one of several lines; the others are still asked about with it. */
    answeredAt: p.datetime().nullable(),
    /** Since when nothing is asked with it any more. */
    closedAt: p.datetime().nullable(),
  },
});

/** A customer is asked for what lines of their order wait for. The token of its link is kept nowhere. */
export class DetailsRequest extends DetailsRequestSchema.class {
  declare order: Rel<Order>;

  static of(order: Order, userId: string): DetailsRequest {
    const request = new DetailsRequest();
    request.id = randomUUIDv7();
    request.order = order;
    request.userId = userId;
    request.tokenHash = null;
    request.expiresAt = null;
    request.createdAt = new Date();
    request.answers = 0;
    request.answeredAt = null;
    request.closedAt = null;
    return request;
  }

  event(): DetailsRequested {
    return { request_id: this.id, order_id: this.order.id, user_id: this.userId };
  }

  /** Whether the customer has yet to follow its link, and can. */
  isUnanswered(now: Date): boolean {
    const hasExpired = this.tokenHash !== null && this.isExpired(now);
    return this.closedAt === null && this.answeredAt === null && !hasExpired;
  }

  /** Whether its link works no more. */
  isExpired(now: Date): boolean {
    return !this.expiresAt || this.expiresAt <= now;
  }

  /** Lets the link that goes out now work until then. */
  openLink(tokenHash: string, expiresAt: Date): void {
    this.tokenHash = tokenHash;
    this.expiresAt = expiresAt;
  }
}

DetailsRequestSchema.setClass(DetailsRequest);
