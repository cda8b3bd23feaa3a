import type { Aspect, NatalChart } from '@astrall/astrology/chart.ts';
import { mixed } from '../paper/color.ts';
import { circlePath, linePath, type Shape } from '../paper/shape.ts';
import { aspectLines } from '../theme/aspect-lines.ts';
import { leftmostLongitude, spotAt, wheel } from './wheel-geometry.ts';
import type { WheelInks } from './wheel-inks.ts';

/** Lines between the true degrees of the bodies: the closer to exact, the heavier and darker. */
export function aspectWeb(chart: NatalChart, inks: WheelInks): Shape[] {
  const left = leftmostLongitude(chart);
  const longitudeOf = new Map(chart.placements.map(({ body, longitudeDeg }) => [body, longitudeDeg]));
  const lines = [...chart.aspects]
    .sort((a, b) => b.orbDeg - a.orbDeg)
    .map((aspect): Shape => {
      const [from, to] = [aspect.first, aspect.second].map((body) =>
        spotAt(longitudeOf.get(body)!, wheel.aspectRadius - 5, left),
      );
      return {
        path: linePath(from!, to!),
        stroke: mixed(inks.aspect(aspect.kind), inks.middle, faintness(aspect)),
        strokeWidth: weight(aspect),
        dash: aspectLines[aspect.kind].dash.map((length) => length * 1.6),
      };
    });
  const dots = chart.placements.map(({ longitudeDeg }) =>
    circlePath(spotAt(longitudeDeg, wheel.aspectRadius, left), 4),
  );
  return [...lines, { path: dots.join(''), fill: inks.ink }];
}

function weight({ kind, orbDeg }: Aspect): number {
  const base = orbDeg < 1 ? 3.2 : orbDeg < 3 ? 2.3 : 1.5;
  return kind === 'conjunction' ? base + 1.5 : base;
}

function faintness({ orbDeg }: Aspect): number {
  return orbDeg < 1 ? 0 : orbDeg < 3 ? 0.12 : orbDeg < 5 ? 0.3 : 0.42;
}
