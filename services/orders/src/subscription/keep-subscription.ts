import { ConflictError, InvalidError } from '@astrall/platform/errors.ts';
import { ForeignKeyConstraintViolationException, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Subscription } from './subscription.entity.ts';

/**
 * Writes a subscription.
 * @throws InvalidError when its product is none of ours, ConflictError when its line has another subscription
 */
export async function keepSubscription(em: EntityManager, subscription: Subscription): Promise<void> {
  try {
    await em.persist(subscription).flush();
  } catch (error) {
    if (error instanceof ForeignKeyConstraintViolationException) {
      throw new InvalidError('Some fields are not acceptable.', { product_id: ['is no product of ours'] });
    }
    if (error instanceof UniqueConstraintViolationException) {
      throw new ConflictError('This Shopify line has a subscription already.', { cause: error });
    }
    throw error;
  }
}
