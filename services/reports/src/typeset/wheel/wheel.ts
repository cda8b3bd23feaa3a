import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { Labels } from '../labels.ts';
import { aspectWeb } from './aspect-web.ts';
import { houseRing } from './house-ring.ts';
import { wheelBodies } from './wheel-bodies.ts';
import { wheel } from './wheel-geometry.ts';
import { zodiacRing } from './zodiac-ring.ts';

/** The chart as a drawing: paths only, no text and no fonts, so that any SVG renderer shows the same. */
export function wheelSvg(chart: NatalChart, words: Labels): string {
  const layers = [zodiacRing(chart), houseRing(chart, words), aspectWeb(chart), wheelBodies(chart)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wheel.size} ${wheel.size}">${layers.join('')}</svg>`;
}
