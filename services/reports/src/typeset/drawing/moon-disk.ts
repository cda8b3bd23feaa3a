import type { MoonPhase } from '@astrall/astrology/chart.ts';
import { circlePath, halfCircle, type Shape, type Spot } from '../paper/shape.ts';

interface MoonInks {
  lit: string;
  dark: string;
  rim: string;
}

/** The Moon as the northern half of the world sees it: waxing, its right side is lit. */
export function moonDisk(
  center: Spot,
  radius: number,
  { phase, illuminatedFraction }: { phase: MoonPhase; illuminatedFraction: number },
  { lit, dark, rim }: MoonInks,
): Shape[] {
  const side = phase.startsWith('waning') || phase === 'last_quarter' ? -1 : 1;
  const terminator = radius * (2 * illuminatedFraction - 1);
  const shown = halfCircle(center, side * radius, radius, true) + halfCircle(center, side * terminator, radius, false);
  return [
    { path: circlePath(center, radius), fill: dark },
    ...(illuminatedFraction > 0.01 ? [{ path: `${shown}h `, fill: lit }] : []),
    { path: circlePath(center, radius), stroke: rim, strokeWidth: Math.max(0.5, radius / 22) },
  ];
}
