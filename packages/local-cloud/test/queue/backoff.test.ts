import { expect, test } from '@jest/globals';
import { type Backoff, backoffMs } from '../../src/queue/backoff.ts';

const delays = (count: number, backoff: Backoff) =>
  Array.from({ length: count }, (_, index) => backoffMs(index + 1, backoff));

test('doubles up to the longest delay', () => {
  expect(delays(6, { minMs: 100, maxMs: 1000 })).toEqual([100, 200, 400, 800, 1000, 1000]);
});

/** The example in the reference of Cloud Tasks' RetryConfig. */
test('grows by a constant step after so many doublings', () => {
  const documented = [10, 20, 40, 80, 160, 240, 300, 300].map((seconds) => seconds * 1000);
  expect(delays(8, { minMs: 10_000, maxMs: 300_000, maxDoublings: 3 })).toEqual(documented);
});

test('stays finite after very many failures', () => {
  expect(backoffMs(5000, { minMs: 100, maxMs: 60_000 })).toBe(60_000);
});
