export interface Backoff {
  minMs: number;
  maxMs: number;
  /** How often the delay doubles before it grows by a constant step. Endlessly by default. */
  maxDoublings?: number;
}

/** The delay after the n-th failed attempt (from 1), as Cloud Tasks and Cloud Scheduler document it. */
export function backoffMs(
  failures: number,
  { minMs, maxMs, maxDoublings = Number.POSITIVE_INFINITY }: Backoff,
): number {
  const doublings = Math.min(failures - 1, maxDoublings);
  const steps = failures - doublings;
  return Math.min(minMs * 2 ** doublings * steps, maxMs);
}
