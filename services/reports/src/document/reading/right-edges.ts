import type { SetLine } from './table-rows.ts';

/** Lines of one column begin no further apart than a few of these, in points. */
const stepPt = 10;
const reach = 3;

/** Where the text ends at the right, by the page and the place where a line begins. */
export type RightEdges = ReadonlyMap<string, number>;

export function rightEdgesOf(lines: readonly SetLine[]): RightEdges {
  const edges = new Map<string, number>();
  for (const { page, x, end } of lines) {
    for (let step = -reach; step <= reach; step += 1) {
      const key = keyOf(page, x + step * stepPt);
      edges.set(key, Math.max(edges.get(key) ?? 0, end));
    }
  }
  return edges;
}

/** Whether a line ends though the first word of the next one, which begins anew, had room on it. */
export function isBrokenOff(last: SetLine, line: SetLine, edges: RightEdges): boolean {
  if (last.page !== line.page || !/^[«“"'(¿¡]*[\p{Lu}\p{N}]/u.test(line.text)) return false;
  const [word = ''] = line.text.split(' ');
  const width = ((line.end - line.x) * (word.length + 1)) / line.text.length;
  const edge = edges.get(keyOf(last.page, last.x)) ?? 0;
  // What ends without a full stop may be narrowed by something beside it.
  const room = /[.!?:…»”"]$/.test(last.text) ? last.size : (edge - last.x) / 4;
  return last.end + width + room < edge;
}

function keyOf(page: number, x: number): string {
  return `${page} ${Math.round(x / stepPt)}`;
}
