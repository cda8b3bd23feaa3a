import { setTimeout as wait } from 'node:timers/promises';

/** What asks to be left alone for longer is asked again after this all the same. */
const longestMs = 600_000;
/** Calls that waited go out within this part of the wait, not at once. */
const spread = 0.2;

/** How long a server asks to be left alone, by all calls of a process. */
export class RateLimit {
  #until = 0;
  #spreadMs = 0;

  get leftMs(): number {
    return Math.max(0, this.#until - performance.now());
  }

  hold(delayMs: number): void {
    const boundMs = Math.min(delayMs, longestMs);
    if (boundMs <= this.leftMs) return;
    this.#until = performance.now() + boundMs;
    this.#spreadMs = spread * boundMs;
  }

  /** @throws when the signal comes first */
  async over(signal: AbortSignal): Promise<void> {
    while (this.leftMs > 0) await wait(this.leftMs + Math.random() * this.#spreadMs, undefined, { signal });
  }
}
