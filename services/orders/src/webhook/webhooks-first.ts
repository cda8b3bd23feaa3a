/** Pushes wait this long at most: they must go on when webhooks never pause. */
const longestWaitMs = 500;

/**
 * Lets webhooks have the processor in a burst: Shopify waits for their answers and gives up on shops that answer
 * late, while an event that waits a moment loses nothing.
 */
export interface WebhooksFirst {
  /** Marks a webhook as under way until its work has ended. */
  answering<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when no webhook is under way, or after half a second. */
  turn(): Promise<void>;
}

export function createWebhooksFirst(): WebhooksFirst {
  let underWay = 0;
  let pause = Promise.withResolvers<void>();
  return {
    async answering(work) {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0) {
          pause.resolve();
          pause = Promise.withResolvers();
        }
      }
    },
    async turn() {
      if (underWay === 0) return;
      await Promise.race([pause.promise, new Promise((resolve) => setTimeout(resolve, longestWaitMs))]);
    },
  };
}
