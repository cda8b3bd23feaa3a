import { type AstroTime, Body, C_AUDAY, HelioVector, Vector } from 'astronomy-engine';
import { chironTable } from '../generated/chiron-table.ts';

const { fromDays, segmentDays, segments } = chironTable;
const untilDays = fromDays + segmentDays * segments.length;
/** Whether the table of Chiron reaches so far: from 1899 to 2104. */
export function knowsChironAt(time: AstroTime): boolean {
  return time.tt > fromDays + 1 && time.tt < untilDays;
}

/**
 * The apparent geocentric position of Chiron in au, on the equator of J2000.
 *
 * Both Chiron and the Earth are taken at the moment the light left, which accounts for light-time and aberration at
 * once (Meeus, Astronomical Algorithms, 2nd edition, chapter 33), as astronomy-engine does for the planets.
 */
export function chironVector(time: AstroTime): Vector {
  // A second round would change it by less than 0.01 seconds of arc.
  const lightTimeDays = geocentric(time).Length() / C_AUDAY;
  return geocentric(time.AddDays(-lightTimeDays));
}

function geocentric(time: AstroTime): Vector {
  const earth = HelioVector(Body.Earth, time);
  const [x, y, z] = heliocentric(time.tt);
  return new Vector(x - earth.x, y - earth.y, z - earth.z, time);
}

function heliocentric(ttDays: number): [number, number, number] {
  const index = Math.min(Math.max(Math.floor((ttDays - fromDays) / segmentDays), 0), segments.length - 1);
  const [x, y, z] = segments[index]!;
  const at = (2 * (ttDays - fromDays - index * segmentDays)) / segmentDays - 1;
  return [chebyshevSum(x!, at), chebyshevSum(y!, at), chebyshevSum(z!, at)];
}

/** Clenshaw's recurrence, at a point of [-1, 1]. */
function chebyshevSum(coefficients: readonly number[], at: number): number {
  let next = 0;
  let afterNext = 0;
  for (let order = coefficients.length - 1; order > 0; order -= 1) {
    [next, afterNext] = [2 * at * next - afterNext + coefficients[order]!, next];
  }
  return at * next - afterNext + coefficients[0]!;
}
