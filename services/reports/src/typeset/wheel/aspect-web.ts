import type { Aspect, NatalChart } from '@astrall/astrology/chart.ts';
import { aspectLines, palette } from '../palette.ts';
import { filledPath, strokedPath } from './svg-shapes.ts';
import { coordinate, leftmostLongitude, lineBetween, pointAt, wheel } from './wheel-geometry.ts';

/** Lines between the true degrees of the bodies, the closer to exact the heavier. */
export function aspectWeb(chart: NatalChart): string {
  const left = leftmostLongitude(chart);
  const longitudeOf = new Map(chart.placements.map(({ body, longitudeDeg }) => [body, longitudeDeg]));
  const byWeight = [...chart.aspects].sort((a, b) => b.orbDeg - a.orbDeg);
  const lines = byWeight.map((aspect) => {
    const ends = [aspect.first, aspect.second].map((body) =>
      pointAt(longitudeOf.get(body) ?? 0, wheel.aspectRadius - 4, left),
    );
    const { color, dash } = aspectLines[aspect.kind];
    const width = lineWeight(aspect);
    return strokedPath(lineBetween(ends[0]!, ends[1]!), { color, width, dash: dash.map((length) => length * 1.6) });
  });
  const dots = chart.placements.map(({ longitudeDeg }) => dot(longitudeDeg, left));
  return [...lines, ...dots].join('');
}

function lineWeight({ kind, orbDeg }: Aspect): number {
  const weight = orbDeg < 1 ? 3 : orbDeg < 3 ? 2.3 : 1.6;
  return kind === 'conjunction' ? weight + 1.5 : weight;
}

function dot(longitudeDeg: number, left: number): string {
  const { x, y } = pointAt(longitudeDeg, wheel.aspectRadius, left);
  const r = 4;
  const d = `M${coordinate(x - r)} ${coordinate(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  return filledPath(d, palette.ink);
}
