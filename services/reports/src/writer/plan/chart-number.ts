import { createHash } from 'node:crypto';
import type { NatalChart } from '@astrall/astrology/chart.ts';
import { type Turning, turningTexts } from '../corpus/turning.ts';

type Positions = Pick<NatalChart, 'placements' | 'angles'>;

/** Differs between charts, and is the same for one chart at all times. */
export function chartNumber({ placements, angles }: Positions): number {
  const longitudes = [...placements, ...(angles ? [angles.ascendant] : [])].map(({ longitudeDeg }) => longitudeDeg);
  return numberFrom(longitudes.map((longitudeDeg) => Math.floor(longitudeDeg * 60)).join());
}

/** Of a list of texts the place where a chart begins, independent of where it begins in others. */
export function beginningOf(texts: readonly string[], number: number): number {
  return numberFrom(`${number} ${texts[0]}`) % texts.length;
}

/** One of several texts that say the same, another for other charts. */
export function textOfChart(texts: Turning, chart: Positions): string {
  const list = turningTexts(texts);
  return list[beginningOf(list, chartNumber(chart))]!;
}

function numberFrom(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}
