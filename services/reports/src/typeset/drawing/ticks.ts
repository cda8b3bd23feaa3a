import { linePath, type Outline } from '../paper/shape.ts';

/** Lines from a circle towards its middle; degrees grow counter-clockwise from 3 o'clock. */
export function ticks(radius: number, lines: { deg: number; length: number }[]): Outline {
  const at = (deg: number, distance: number) => {
    const angle = (deg * Math.PI) / 180;
    return { x: distance * Math.cos(angle), y: -distance * Math.sin(angle) };
  };
  const path = lines.map(({ deg, length }) => linePath(at(deg, radius), at(deg, radius - length))).join('');
  return { path, bounds: [-radius, -radius, radius, radius] };
}
