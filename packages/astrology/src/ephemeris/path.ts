/** Where a body is over a long time: Chebyshev polynomials, one after the other. */
export interface Path {
  /** Terrestrial days from J2000. */
  fromDays: number;
  segmentDays: number;
  /** Per segment the coefficients of x, y and z: heliocentric, in au, on the equator of J2000. */
  segments: readonly (readonly (readonly number[])[])[];
}

export function reaches({ fromDays, segmentDays, segments }: Path, ttDays: number): boolean {
  return ttDays >= fromDays && ttDays < fromDays + segmentDays * segments.length;
}

/** x, y and z; only where the path reaches. */
export function positionOn({ fromDays, segmentDays, segments }: Path, ttDays: number): readonly number[] {
  const index = Math.floor((ttDays - fromDays) / segmentDays);
  const at = (2 * (ttDays - fromDays - index * segmentDays)) / segmentDays - 1;
  return segments[index]!.map((coefficients) => chebyshevSum(coefficients, at));
}

/** Clenshaw's recurrence, at a point of [-1, 1]. */
function chebyshevSum(coefficients: readonly number[], at: number): number {
  let next = 0;
  let afterNext = 0;
  for (let order = coefficients.length - 1; order > 0; order -= 1) {
    const sum = 2 * at * next - afterNext + coefficients[order]!;
    afterNext = next;
    next = sum;
  }
  return at * next - afterNext + coefficients[0]!;
}
