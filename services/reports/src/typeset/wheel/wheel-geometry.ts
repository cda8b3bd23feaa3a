import type { NatalChart } from '@astrall/astrology/chart.ts';

/** Units of the wheel's own square drawing; radii from its centre. */
export const wheel = {
  size: 1060,
  center: 530,
  outerRadius: 480,
  bandRadius: 412,
  signGlyphRadius: 446,
  tieRadius: 400,
  bodyRadius: 338,
  degreeRadius: 287,
  houseOuterRadius: 258,
  houseNumberRadius: 240,
  aspectRadius: 222,
} as const;

export interface Point {
  x: number;
  y: number;
}

/** The longitude at 9 o'clock: the ascendant, or 0° Aries when the birth time is unknown. */
export function leftmostLongitude(chart: NatalChart): number {
  return chart.angles?.ascendant.longitudeDeg ?? 0;
}

/** Longitudes grow counter-clockwise from 9 o'clock; y grows downwards. */
export function pointAt(longitudeDeg: number, radius: number, leftmostDeg: number): Point {
  const angle = ((180 + longitudeDeg - leftmostDeg) * Math.PI) / 180;
  return { x: wheel.center + radius * Math.cos(angle), y: wheel.center - radius * Math.sin(angle) };
}

/** Two decimals are a hundredth of a unit: far below what print resolves. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function lineBetween(from: Point, to: Point): string {
  return `M${coordinate(from.x)} ${coordinate(from.y)}L${coordinate(to.x)} ${coordinate(to.y)}`;
}
