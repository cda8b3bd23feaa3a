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
  const clusters: Cluster[] = [];
  for (const { unrolled } of order) {
    clusters.push({ members: [unrolled], start: unrolled });
    mergeTouching(clusters, gapDeg);
  }
  const spread = new Array<number>(longitudesDeg.length);
  let position = 0;
  for (const { members, start } of clusters) {
    members.forEach((_, offset) => {
      spread[order[position]!.index] = (((start + offset * gapDeg) % 360) + 360) % 360;
      position++;
    });
  }
  return spread;
}

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
