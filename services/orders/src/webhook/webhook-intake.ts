import type { Outbox } from '@astrall/platform/messaging/outbox.ts';
import DataLoader from 'dataloader';
import type { WebhookDelivery } from './webhook-delivery.entity.ts';

/** With bodies of 1 MiB at most. */
const largestBatch = 32;

/** A burst has ended when no webhook was stored for this long. */
const quietMs = 50;

/** Events wait this long at most: they must go on when webhooks never pause. */
const longestWaitMs = 1000;

/** Stores deliveries; answers for each whether it is new. */
type StoreDeliveries = (deliveries: readonly WebhookDelivery[]) => Promise<boolean[]>;

/**
 * Takes webhooks in. In a burst they have the processor to themselves: Shopify waits for their answers and gives up
 * on shops that answer late, while an event that waits a moment loses nothing.
 */
export interface WebhookIntake {
  /**
   * Stores a delivery, with those that come while others are being stored, and has its event published: the last of
   * a burst waits for that, for all of them.
   * @returns whether the delivery is new
   */
  store(delivery: WebhookDelivery): Promise<boolean>;
  /** Resolves when the burst has ended, or after a second; at once when there is none. */
  burstEnd(): Promise<void>;
}

export function createWebhookIntake(storeDeliveries: StoreDeliveries, outbox: Pick<Outbox, 'flush'>): WebhookIntake {
  let underWay = 0;
  let storedAt = 0;
  let publishedAt = 0;
  let lastBatch: Promise<unknown> = Promise.resolve();
  const batches = new DataLoader<WebhookDelivery, boolean>(
    (deliveries) => {
      const stored = storeDeliveries(deliveries);
      lastBatch = stored.catch(() => {});
      return stored;
    },
    { cache: false, maxBatchSize: largestBatch, batchScheduleFn: (dispatch) => void lastBatch.then(dispatch) },
  );

  async function publish(): Promise<void> {
    if (underWay > 0 && Date.now() - publishedAt < longestWaitMs) return;
    publishedAt = Date.now();
    await outbox.flush();
  }

  return {
    async store(delivery) {
      underWay += 1;
      try {
        return await batches.load(delivery);
      } finally {
        underWay -= 1;
        storedAt = Date.now();
        await publish();
      }
    },
    async burstEnd() {
      const deadline = Date.now() + longestWaitMs;
      while ((underWay > 0 || Date.now() - storedAt < quietMs) && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, quietMs));
      }
    },
  };
}
