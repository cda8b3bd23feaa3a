import { type Modality, modalities, type ZodiacPoint } from './chart.ts';
import { modalityOf } from './zodiac.ts';

/** How many of the points stand in a sign of each modality. */
export function modalityBalance(points: readonly ZodiacPoint[]): Record<Modality, number> {
  const balance = Object.fromEntries(modalities.map((modality) => [modality, 0])) as Record<Modality, number>;
  for (const point of points) balance[modalityOf(point.sign)] += 1;
  return balance;
}
