import {
  type Aspect,
  type Body,
  type MoonPhase,
  moonPhases,
  type NatalChart,
  type PointPlacement,
  type Sign,
} from '@astrall/astrology/chart.ts';
import type { Transit } from '@astrall/astrology/forecast.ts';

/** How far the Moon can be from where it is at noon, on the day of a birth whose hour is unknown. */
const mostMoonErrorDeg = 7.7;
const degreesPerSign = 30;
/** What half a day of the pace at noon may miss. */
const paceErrorDeg = 0.01;
const degreesPerPhase = 360 / moonPhases.length;

/** The signs a body may stand in, in the order of time: one, unless the hour is unknown and decides. */
export function possibleSigns(
  { body, sign }: { body: Body; sign: Sign },
  { uncertain }: Pick<NatalChart, 'uncertain'>,
): Sign[] {
  return uncertain.find((unsure) => unsure.body === body)?.signs ?? [sign];
}

/** False where the hour is unknown and decides the sign of a node or of Chiron, whose pace is even through a day. */
export function signKnown(
  { degreeInSign, speedDegPerDay }: PointPlacement,
  { timeKnown }: Pick<NatalChart, 'timeKnown'>,
): boolean {
  const reachDeg = Math.abs(speedDegPerDay) / 2 + paceErrorDeg;
  return timeKnown || (degreeInSign > reachDeg && degreeInSign + reachDeg < degreesPerSign);
}

/** The phases the Moon may have been in, in the order of time: one, unless the hour is unknown and decides. */
export function possiblePhases({ moonPhase, timeKnown }: Pick<NatalChart, 'moonPhase' | 'timeKnown'>): MoonPhase[] {
  if (timeKnown) return [moonPhase.phase];
  const phaseAt = (elongationDeg: number) =>
    moonPhases.at(Math.floor(elongationDeg / degreesPerPhase + 0.5) % moonPhases.length)!;
  const { elongationDeg } = moonPhase;
  return [...new Set([phaseAt(elongationDeg - mostMoonErrorDeg), phaseAt(elongationDeg + mostMoonErrorDeg)])];
}

/** True where its place is told by its sign alone: in half a day only the Moon goes further than a degree or two. */
export function standsSomewhereIn(body: Body, { timeKnown }: Pick<NatalChart, 'timeKnown'>): boolean {
  return !timeKnown && body === 'moon';
}

/** False where how near an aspect is to exact depends on the hour: the Moon closes or opens one by degrees in a day. */
export function orbKnown(
  { first, second }: Pick<Aspect, 'first' | 'second'>,
  chart: Pick<NatalChart, 'timeKnown'>,
): boolean {
  return !standsSomewhereIn(first, chart) && !standsSomewhereIn(second, chart);
}

/** False where the day on which a transit is exact depends on the hour. */
export function dayKnown({ exactAt, closestOrbDeg }: Pick<Transit, 'exactAt' | 'closestOrbDeg'>): boolean {
  return exactAt.length > 0 || closestOrbDeg > 0;
}

/** False where the first and the last day of a transit depend on the hour: a slow body takes weeks over half a degree. */
export function stayKnown({ house }: Pick<Transit, 'house'>): boolean {
  return house !== null;
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
