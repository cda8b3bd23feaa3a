import { pointLongitudesDeg } from '@astrall/astrology/aspects.ts';
import type { Aspect, NatalChart, PointAspect } from '@astrall/astrology/chart.ts';
import { mixed } from '@astrall/platform/brand/color.ts';
import { circlePath, linePath, type Shape } from '../paper/shape.ts';
import { aspectLines } from '../theme/aspect-lines.ts';
import { leftmostLongitude, spotAt, wheel } from './wheel-geometry.ts';
import type { WheelInks } from './wheel-inks.ts';

/** Lines from body to body and from bodies to points, between true degrees: the closer to exact, the heavier and darker. */
export function aspectWeb(chart: NatalChart, inks: WheelInks): Shape[] {
  const left = leftmostLongitude(chart);
  const longitudeOf = new Map<string, number>([
    ...chart.placements.map(({ body, longitudeDeg }) => [body, longitudeDeg] as const),
    ...Object.entries(pointLongitudesDeg(chart.points, chart.angles)),
  ]);
  const lines = [...chart.aspects, ...chart.pointAspects]
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
  const touched = chart.points.filter(({ point }) => chart.pointAspects.some(({ second }) => second === point));
  const dots = [...chart.placements, ...touched].map(({ longitudeDeg }) =>
    circlePath(spotAt(longitudeDeg, wheel.aspectRadius, left), 4),
  );
  return [...lines, { path: dots.join(''), fill: inks.ink }];
}

function weight({ kind, orbDeg }: Aspect | PointAspect): number {
  const base = orbDeg < 1 ? 3.2 : orbDeg < 3 ? 2.3 : 1.5;
  return kind === 'conjunction' ? base + 1.5 : base;
}

function faintness({ orbDeg }: Aspect | PointAspect): number {
  return orbDeg < 1 ? 0 : orbDeg < 3 ? 0.12 : orbDeg < 5 ? 0.3 : 0.42;
}
