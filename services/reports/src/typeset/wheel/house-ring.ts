import type { Angles, Houses, NatalChart } from '@astrall/astrology/chart.ts';
import { normalizeDeg } from '@astrall/astrology/zodiac.ts';
import type { Labels } from '../labels/labels.ts';
import { outlined } from '../paper/glyph-outline.ts';
import { circlePath, linePath, type Shape } from '../paper/shape.ts';
import { leftmostLongitude, spotAt, wheel } from './wheel-geometry.ts';
import type { WheelInks } from './wheel-inks.ts';

const center = { x: wheel.center, y: wheel.center };

/** The inner ring: houses with their numbers and the four angles, or an empty ring when the time is unknown. */
export function houseRing(chart: NatalChart, words: Labels, inks: WheelInks): Shape[] {
  const left = leftmostLongitude(chart);
  return [
    { path: circlePath(center, wheel.houseOuterRadius), stroke: inks.lineSoft, strokeWidth: 1.2 },
    { path: circlePath(center, wheel.aspectRadius), fill: inks.middle, stroke: inks.line, strokeWidth: 1.6 },
    ...(chart.houses ? [cuspLines(chart.houses, left, inks)] : []),
    ...(chart.angles ? axes(chart.angles, words, left, inks) : []),
    ...(chart.houses ? houseNumbers(chart.houses, left, inks) : []),
  ];
}

function cuspLines({ cusps }: Houses, left: number, inks: WheelInks): Shape {
  const lines = cusps.map(({ longitudeDeg }) =>
    linePath(spotAt(longitudeDeg, wheel.aspectRadius, left), spotAt(longitudeDeg, wheel.bandRadius - 14, left)),
  );
  return { path: lines.join(''), stroke: inks.lineSoft, strokeWidth: 1.3 };
}

/** Above the axes, which in whole-sign houses pass through their middles. */
function houseNumbers({ cusps }: Houses, left: number, inks: WheelInks): Shape[] {
  const outlines = cusps.flatMap(({ longitudeDeg }, index) => {
    const width = normalizeDeg(cusps[(index + 1) % cusps.length]!.longitudeDeg - longitudeDeg);
    const middle = spotAt(longitudeDeg + width / 2, wheel.houseNumberRadius, left);
    return outlined(String(index + 1), 'sans', 21, middle);
  });
  return [
    { outlines, fill: inks.ring, stroke: inks.ring, strokeWidth: 8 },
    { outlines, fill: inks.inkSoft },
  ];
}

function axes({ ascendant, midheaven }: Angles, words: Labels, left: number, inks: WheelInks): Shape[] {
  const { ascendantShort, descendantShort, midheavenShort, imumCoeliShort } = words.angles;
  const ends = [
    { name: ascendantShort, longitudeDeg: ascendant.longitudeDeg, near: true },
    { name: descendantShort, longitudeDeg: ascendant.longitudeDeg + 180, near: false },
    { name: midheavenShort, longitudeDeg: midheaven.longitudeDeg, near: true },
    { name: imumCoeliShort, longitudeDeg: midheaven.longitudeDeg + 180, near: false },
  ];
  const spokes = (near: boolean) =>
    ends
      .filter((end) => end.near === near)
      .map(
        ({ longitudeDeg }) =>
          linePath(spotAt(longitudeDeg, wheel.aspectRadius, left), spotAt(longitudeDeg, wheel.bandRadius, left)) +
          linePath(spotAt(longitudeDeg, wheel.outerRadius, left), spotAt(longitudeDeg, wheel.outerRadius + 14, left)),
      )
      .join('');
  const outlines = ends.flatMap(({ name, longitudeDeg }) =>
    outlined(name, 'sansMedium', 22, spotAt(longitudeDeg, wheel.angleNameRadius, left)),
  );
  return [
    { path: spokes(true), stroke: inks.ink, strokeWidth: 2.8 },
    { path: spokes(false), stroke: inks.ink, strokeWidth: 1.2 },
    { outlines, fill: inks.ink },
  ];
}
