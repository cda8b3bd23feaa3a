import type { Angles, NatalChart } from '@astrall/astrology/chart.ts';
import type { Labels } from '../labels.ts';
import { palette } from '../palette.ts';
import { glyphPath } from './glyph-path.ts';
import { centeredCircle, filledPath, strokedPath } from './svg-shapes.ts';
import { lineBetween, pointAt, wheel } from './wheel-geometry.ts';

/** The inner ring: whole-sign houses with their numbers and the two axes, or an empty ring when the time is unknown. */
export function houseRing(chart: NatalChart, words: Labels): string {
  const ring = [
    centeredCircle(wheel.houseOuterRadius, { color: palette.hairline, width: 1.4 }),
    centeredCircle(wheel.aspectRadius, { color: palette.gold, width: 1.6 }, '#ffffff'),
  ];
  if (!chart.angles) return ring.join('');
  return [...ring, houses(chart.angles), axes(chart.angles, words)].join('');
}

function houses({ ascendant }: Angles): string {
  const left = ascendant.longitudeDeg;
  const firstCusp = Math.floor(left / 30) * 30;
  const shapes: string[] = [];
  for (let house = 1; house <= 12; house++) {
    const cusp = firstCusp + (house - 1) * 30;
    const border = lineBetween(pointAt(cusp, wheel.aspectRadius, left), pointAt(cusp, wheel.bandRadius - 14, left));
    const number = glyphPath(String(house), 'sansMedium', 21, pointAt(cusp + 15, wheel.houseNumberRadius, left));
    shapes.push(strokedPath(border, { color: palette.hairline, width: 1.4 }), filledPath(number, palette.inkSoft));
  }
  return shapes.join('');
}

function axes({ ascendant, midheaven }: Angles, words: Labels): string {
  const left = ascendant.longitudeDeg;
  const axis = [ascendant.longitudeDeg, midheaven.longitudeDeg].map((longitude) => ({
    near:
      lineBetween(pointAt(longitude, wheel.aspectRadius, left), pointAt(longitude, wheel.bandRadius, left)) +
      lineBetween(pointAt(longitude, wheel.outerRadius, left), pointAt(longitude, wheel.outerRadius + 12, left)),
    far: lineBetween(
      pointAt(longitude + 180, wheel.aspectRadius, left),
      pointAt(longitude + 180, wheel.bandRadius, left),
    ),
  }));
  return [
    strokedPath(axis.map(({ near }) => near).join(''), { color: palette.ink, width: 2.6 }),
    strokedPath(axis.map(({ far }) => far).join(''), { color: palette.ink, width: 1 }),
    filledPath(angleName(words.ascendantShort, ascendant.longitudeDeg, left), palette.ink),
    filledPath(angleName(words.midheavenShort, midheaven.longitudeDeg, left), palette.ink),
  ].join('');
}

function angleName(name: string, longitudeDeg: number, left: number): string {
  return glyphPath(name, 'sansMedium', 24, pointAt(longitudeDeg, wheel.outerRadius + 32, left));
}
