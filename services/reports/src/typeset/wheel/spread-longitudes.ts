import { normalizeDeg } from '@astrall/astrology/zodiac.ts';

interface Cluster {
  members: number[];
  /** Where the first member is drawn, on the unrolled circle. */
  start: number;
}

/**
 * Longitudes moved apart, as little as possible (least squares), until neighbours are at least `gapDeg` apart, in the
 * same order around the circle. Returned in the order given, in [0, 360).
 */
export function spreadLongitudes(longitudesDeg: number[], gapDeg: number): number[] {
  if (longitudesDeg.length * gapDeg > 360) throw new RangeError('The circle is too small for this gap.');
  const order = unrolledOrder(longitudesDeg);
  const shown = spreadEvenly(
    order.map(({ unrolled }) => unrolled),
    gapDeg,
  );
  const spread = new Array<number>(longitudesDeg.length);
  order.forEach(({ index }, position) => {
    spread[index] = normalizeDeg(shown[position]!);
  });
  return spread;
}

/**
 * Ascending places on a line, moved apart as little as possible (least squares) until neighbours are `gapDeg` apart,
 * and kept within the bounds, which have to offer room for all. Clipping what isotonic regression gives is the least
 * squares within bounds, too.
 */
export function spreadEvenly(ascendingDeg: number[], gapDeg: number, bounds = unbounded): number[] {
  const clusters: Cluster[] = [];
  for (const at of ascendingDeg) {
    clusters.push({ members: [at], start: at });
    mergeTouching(clusters, gapDeg);
  }
  const flat = clusters.flatMap(({ members, start }) => members.map((_, offset) => start + offset * gapDeg));
  const last = flat.length - 1;
  return flat.map((at, position) =>
    Math.max(bounds.fromDeg + position * gapDeg, Math.min(at, bounds.toDeg - (last - position) * gapDeg)),
  );
}

const unbounded = { fromDeg: Number.NEGATIVE_INFINITY, toDeg: Number.POSITIVE_INFINITY };

/** Cuts the circle at its widest gap, so that no cluster straddles the cut. */
function unrolledOrder(longitudesDeg: number[]): { index: number; unrolled: number }[] {
  const sorted = longitudesDeg.map((longitude, index) => ({ index, longitude }));
  sorted.sort((a, b) => a.longitude - b.longitude || a.index - b.index);
  let widest = -1;
  let first = 0;
  sorted.forEach(({ longitude }, index) => {
    const previous = sorted.at(index - 1)!.longitude - (index === 0 ? 360 : 0);
    if (longitude - previous > widest) {
      widest = longitude - previous;
      first = index;
    }
  });
  return [
    ...sorted.slice(first).map(({ index, longitude }) => ({ index, unrolled: longitude })),
    ...sorted.slice(0, first).map(({ index, longitude }) => ({ index, unrolled: longitude + 360 })),
  ];
}

function mergeTouching(clusters: Cluster[], gapDeg: number): void {
  while (clusters.length > 1) {
    const last = clusters.at(-1)!;
    const before = clusters.at(-2)!;
    if (last.start >= before.start + before.members.length * gapDeg) return;
    const members = [...before.members, ...last.members];
    const middle = members.reduce((sum, member, offset) => sum + member - offset * gapDeg, 0) / members.length;
    clusters.splice(-2, 2, { members, start: middle });
  }
}
