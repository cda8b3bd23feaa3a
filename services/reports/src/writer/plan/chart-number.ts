import type { NatalChart } from '@astrall/astrology/chart.ts';
import { type Turning, turningTexts } from '../corpus/turning.ts';

/** Differs between charts, and is the same for one chart at all times. */
export function chartNumber({ placements }: Pick<NatalChart, 'placements'>): number {
  return placements.reduce((sum, { longitudeDeg }) => sum + Math.floor(longitudeDeg * 60), 0);
}

/** One of several texts that say the same, another for other charts; `place` tells texts of one chart apart. */
export function textOfChart(texts: Turning, chart: Pick<NatalChart, 'placements'>, place: number): string {
  const list = turningTexts(texts);
  return list[(Math.floor(chartNumber(chart) / (place + 1)) + place) % list.length]!;
}
