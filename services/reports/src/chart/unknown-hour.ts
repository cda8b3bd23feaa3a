import { aspectAngleDeg } from '@astrall/astrology/aspects.ts';
import {
  type Aspect,
  type AspectKind,
  type Body,
  type MoonPhase,
  moonPhases,
  type NatalChart,
  type Placement,
  type PointAspect,
  type PointPlacement,
  type Sign,
} from '@astrall/astrology/chart.ts';
import type { Transit } from '@astrall/astrology/forecast.ts';
import { angularDifferenceDeg, normalizeDeg, zodiacPoint } from '@astrall/astrology/zodiac.ts';
import { localDate } from '../writer/wording/local-dates.ts';

const degreesPerPhase = 360 / moonPhases.length;

/** The signs a body may stand in, in the order of time: one, unless the hour is unknown and decides. */
export function possibleSigns(
  { body, sign }: { body: Body; sign: Sign },
  { uncertain }: Pick<NatalChart, 'uncertain'>,
): Sign[] {
  return uncertain.find((unsure) => unsure.body === body)?.signs ?? [sign];
}

/** The signs a node or Chiron may stand in, in the order of the zodiac. */
export function signsOf({ sign, stretch }: Pick<PointPlacement, 'sign' | 'stretch'>): Sign[] {
  if (!stretch) return [sign];
  return [...new Set([stretch.fromDeg, stretch.untilDeg].map((longitudeDeg) => zodiacPoint(longitudeDeg).sign))];
}

/** False where the hour is unknown and decides the sign. */
export function signKnown(at: Pick<PointPlacement, 'sign' | 'stretch'>): boolean {
  return signsOf(at).length === 1;
}

/** The whole degrees of its sign that something may stand in, the first and the last; null where the hour decides the sign. */
export function possibleDegrees(at: Pick<Placement, 'sign' | 'stretch' | 'degreeInSign'>): [number, number] | null {
  const { stretch, degreeInSign } = at;
  if (!stretch) return [Math.floor(degreeInSign), Math.floor(degreeInSign)];
  if (!signKnown(at)) return null;
  const [first, last] = [stretch.fromDeg, stretch.untilDeg].map((deg) => Math.floor(zodiacPoint(deg).degreeInSign));
  return [first!, last!];
}

/** The phases the Moon may have been in, in the order of time: one, unless the hour is unknown and decides. */
export function possiblePhases({ moonPhase, placements }: Pick<NatalChart, 'moonPhase' | 'placements'>): MoonPhase[] {
  const [sun, moon] = (['sun', 'moon'] as const).map((light) => placements.find(({ body }) => body === light)?.stretch);
  if (!sun || !moon) return [moonPhase.phase];
  const phaseAt = (elongationDeg: number) =>
    moonPhases[Math.floor(normalizeDeg(elongationDeg) / degreesPerPhase + 0.5) % moonPhases.length]!;
  return [...new Set([phaseAt(moon.fromDeg - sun.fromDeg), phaseAt(moon.untilDeg - sun.untilDeg)])];
}

/** How far from exact an aspect may be, in degrees. */
export interface PossibleOrb {
  leastDeg: number;
  mostDeg: number;
}

/** One orb twice, unless the hour is unknown; what the two turn meanwhile is left out, for it is next to nothing. */
export function possibleOrb(
  { first, second, kind, orbDeg }: Pick<Aspect | PointAspect, 'first' | 'second' | 'kind' | 'orbDeg'>,
  { placements, points }: Pick<NatalChart, 'placements' | 'points'>,
): PossibleOrb {
  const [one, other] = [first, second].map(
    (name) => placements.find(({ body }) => body === name) ?? points.find(({ point }) => point === name),
  );
  if (!one?.stretch || !other?.stretch) return { leastDeg: orbDeg, mostDeg: orbDeg };
  const [atFirst, atLast] = [morningDeg, eveningDeg].map((at) => beyondExactDeg(at(other) - at(one), kind)) as [
    number,
    number,
  ];
  const passes = atFirst < 0 !== atLast < 0;
  const orbs = [atFirst, atLast].map(Math.abs);
  return { leastDeg: passes ? 0 : Math.min(...orbs), mostDeg: Math.max(...orbs) };
}

const morningDeg = ({ stretch, speedDegPerDay }: Placement | PointPlacement) =>
  speedDegPerDay < 0 ? stretch!.untilDeg : stretch!.fromDeg;
const eveningDeg = ({ stretch, speedDegPerDay }: Placement | PointPlacement) =>
  speedDegPerDay < 0 ? stretch!.fromDeg : stretch!.untilDeg;

/** How far two bodies are apart beyond an aspect's angle; negative before it. */
function beyondExactDeg(turnDeg: number, kind: AspectKind): number {
  const angleDeg = aspectAngleDeg(kind);
  if (angleDeg === 0 || angleDeg === 180) return angularDifferenceDeg(angleDeg, turnDeg);
  return Math.abs(angularDifferenceDeg(0, turnDeg)) - angleDeg;
}

/** False where the day on which a transit is exact depends on the hour. */
export function dayKnown({ exactAt, closestOrbDeg }: Pick<Transit, 'exactAt' | 'closestOrbDeg'>): boolean {
  return exactAt.length > 0 || closestOrbDeg > 0;
}

/** False where the last day of a transit depends on the hour: a slow body takes weeks over half a degree. */
export function lastDayKnown(
  { certain, activeUntil }: Pick<Transit, 'certain' | 'activeUntil'>,
  timeZone: string,
): boolean {
  return certain !== null && localDate(certain.until, timeZone) === localDate(activeUntil, timeZone);
}

/** False where its first day or its last does. */
export function stayKnown(transit: Pick<Transit, 'certain' | 'activeFrom' | 'activeUntil'>, timeZone: string): boolean {
  const { certain, activeFrom } = transit;
  return (
    certain !== null &&
    localDate(certain.from, timeZone) === localDate(activeFrom, timeZone) &&
    lastDayKnown(transit, timeZone)
  );
}

/** Every way in which the bodies may stand in signs: several where the hour is unknown and decides. */
export function possibleSkies({
  placements,
  uncertain,
}: Pick<NatalChart, 'placements' | 'uncertain'>): { body: Body; sign: Sign }[][] {
  return placements.reduce<{ body: Body; sign: Sign }[][]>(
    (skies, { body, sign }) =>
      possibleSigns({ body, sign }, { uncertain }).flatMap((possible) =>
        skies.map((sky) => [...sky, { body, sign: possible }]),
      ),
    [[]],
  );
}
