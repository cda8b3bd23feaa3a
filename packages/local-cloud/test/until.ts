import { setTimeout as delay } from 'node:timers/promises';

const INTERVAL_MS = 10;

/** Polls until the condition holds; fails with `state` when it does not in time. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 10_000,
  state: () => string = () => condition.toString(),
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${state()}`);
    await delay(INTERVAL_MS);
  }
}
