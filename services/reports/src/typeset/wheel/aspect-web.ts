import { pointLongitudesDeg } from '@astrall/astrology/aspects.ts';
import type { Aspect, NatalChart, PointAspect } from '@astrall/astrology/chart.ts';
import { angularDifferenceDeg } from '@astrall/astrology/zodiac.ts';
import { mixed } from '@astrall/platform/brand/color.ts';
import { circlePath, linePath, type Shape } from '../paper/shape.ts';
import { aspectLines } from '../theme/aspect-lines.ts';
import { leftmostLongitude, sectorPath, spotAt, wheel } from './wheel-geometry.ts';
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
      if (aspect.kind === 'conjunction') {
        return {
          path: conjunctionArc(longitudeOf.get(aspect.first)!, longitudeOf.get(aspect.second)!, left),
          fill: mixed(inks.aspect(aspect.kind), inks.middle, faintness(aspect)),
        };
      }
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

/** Between two that stand together there is no room for a line: a band below them, from a little before to a little behind. */
export function conjunctionArc(firstDeg: number, secondDeg: number, left: number): string {
  const way = angularDifferenceDeg(firstDeg, secondDeg);
  const [fromDeg, toDeg] = way < 0 ? [secondDeg, secondDeg - way] : [firstDeg, firstDeg + way];
  return sectorPath(fromDeg - 1.2, toDeg + 1.2, wheel.aspectRadius - 14, wheel.aspectRadius - 8, left);
}

function weight({ orbDeg }: Aspect | PointAspect): number {
  return orbDeg < 1 ? 3.2 : orbDeg < 3 ? 2.3 : 1.5;
}

function faintness({ orbDeg }: Aspect | PointAspect): number {
  return orbDeg < 1 ? 0 : orbDeg < 3 ? 0.12 : orbDeg < 5 ? 0.3 : 0.42;
}
