import type { Body, NatalChart, Placement } from '@astrall/astrology/chart.ts';

/** @throws RangeError when the chart lacks the body */
export function placementOf(body: Body, { placements }: Pick<NatalChart, 'placements'>): Placement {
  const placement = placements.find((candidate) => candidate.body === body);
  if (!placement) throw new RangeError(`The chart does not place ${body}`);
  return placement;
}
