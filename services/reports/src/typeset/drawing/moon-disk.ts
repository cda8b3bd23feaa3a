import type { MoonPhase } from '@astrall/astrology/chart.ts';
import { circlePath, halfCircle, type Shape, type Spot } from '../paper/shape.ts';

interface MoonInks {
  lit: string;
  dark: string;
  rim: string;
}

/** The Moon as it is seen: waxing, its right side is lit in the northern half of the world, and its left in the southern. */
export function moonDisk(
  center: Spot,
  radius: number,
  { phase, illuminatedFraction }: { phase: MoonPhase; illuminatedFraction: number },
  { lit, dark, rim }: MoonInks,
  fromSouth: boolean,
): Shape[] {
  const wanes = phase.startsWith('waning') || phase === 'last_quarter';
  const side = wanes === fromSouth ? 1 : -1;
  const terminator = radius * (2 * illuminatedFraction - 1);
  const shown = halfCircle(center, side * radius, radius, true) + halfCircle(center, side * terminator, radius, false);
  return [
    { path: circlePath(center, radius), fill: dark },
    ...(illuminatedFraction > 0.01 ? [{ path: `${shown}h `, fill: lit }] : []),
    { path: circlePath(center, radius), stroke: rim, strokeWidth: Math.max(0.5, radius / 22) },
  ];
}
