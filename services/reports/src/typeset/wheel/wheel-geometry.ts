import type { NatalChart } from '@astrall/astrology/chart.ts';
import { coordinate, lineTo, moveTo, type Spot } from '../paper/shape.ts';

/** Units of the wheel's own square drawing; radii from its centre. */
export const wheel = {
  size: 1080,
  center: 540,
  outerRadius: 482,
  bandRadius: 414,
  signGlyphRadius: 448,
  tieRadius: 400,
  bodyRadius: 340,
  degreeRadius: 288,
  houseOuterRadius: 256,
  houseNumberRadius: 236,
  aspectRadius: 216,
  angleNameRadius: 517,
} as const;

/** The longitude at 9 o'clock: the ascendant, or 0° Aries when the birth time is unknown. */
export function leftmostLongitude(chart: NatalChart): number {
  return chart.angles?.ascendant.longitudeDeg ?? 0;
}

/** Longitudes grow counter-clockwise from 9 o'clock; y grows downwards. */
export function spotAt(longitudeDeg: number, radius: number, leftmostDeg: number): Spot {
  const angle = ((180 + longitudeDeg - leftmostDeg) * Math.PI) / 180;
  return { x: wheel.center + radius * Math.cos(angle), y: wheel.center - radius * Math.sin(angle) };
}

/** The part of a ring between two longitudes, at most a quarter of the circle. */
export function sectorPath(fromDeg: number, toDeg: number, inner: number, outer: number, leftmostDeg: number): string {
  const start = spotAt(fromDeg, outer, leftmostDeg);
  const end = spotAt(toDeg, inner, leftmostDeg);
  return `${moveTo(start)}${arc(fromDeg, toDeg, outer, leftmostDeg)}${lineTo(end)}${arc(toDeg, fromDeg, inner, leftmostDeg)}h `;
}

function arc(fromDeg: number, toDeg: number, radius: number, leftmostDeg: number): string {
  const sweep = ((toDeg - fromDeg) * Math.PI) / 180;
  const handle = (4 / 3) * Math.tan(sweep / 4) * radius;
  const at = (deg: number, along: number) => {
    const spot = spotAt(deg, radius, leftmostDeg);
    const angle = ((180 + deg - leftmostDeg) * Math.PI) / 180;
    return `${coordinate(spot.x - along * Math.sin(angle))} ${coordinate(spot.y - along * Math.cos(angle))}`;
  };
  return `${at(fromDeg, handle)} ${at(toDeg, -handle)} ${at(toDeg, 0)} c `;
}
