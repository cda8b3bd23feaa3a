import { type Element, elements, type ZodiacPoint } from './chart.ts';
import { elementOf } from './zodiac.ts';

/** How many of the points stand in a sign of each element. */
export function elementBalance(points: readonly ZodiacPoint[]): Record<Element, number> {
  const balance = Object.fromEntries(elements.map((element) => [element, 0])) as Record<Element, number>;
  for (const point of points) balance[elementOf(point.sign)] += 1;
  return balance;
}
