import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { Labels } from '../labels/labels.ts';
import type { Shape } from '../paper/shape.ts';
import { aspectWeb } from './aspect-web.ts';
import { houseRing } from './house-ring.ts';
import { wheelBodies } from './wheel-bodies.ts';
import { leftmostLongitude } from './wheel-geometry.ts';
import type { WheelInks } from './wheel-inks.ts';
import { zodiacRing } from './zodiac-ring.ts';

/** The chart as a drawing: outlines only, so that what reads the text of a page is not told degrees out of context. */
export function wheelShapes(chart: NatalChart, words: Labels, inks: WheelInks): Shape[] {
  return [
    ...zodiacRing(leftmostLongitude(chart), inks),
    ...houseRing(chart, words, inks),
    ...aspectWeb(chart, inks),
    ...wheelBodies(chart, inks),
  ];
}
