import { type Aspect, type AspectKind, aspectKinds, type Body, type Placement } from './chart.ts';
import { angularDifferenceDeg } from './zodiac.ts';

interface AspectRule {
  angleDeg: number;
  maxOrbDeg: number;
}

const rules: Record<AspectKind, AspectRule> = {
  conjunction: { angleDeg: 0, maxOrbDeg: 8 },
  sextile: { angleDeg: 60, maxOrbDeg: 5 },
  square: { angleDeg: 90, maxOrbDeg: 7 },
  trine: { angleDeg: 120, maxOrbDeg: 8 },
  opposition: { angleDeg: 180, maxOrbDeg: 8 },
};

/** Aspects to the Sun or the Moon are allowed this much more, as is customary. */
const luminaryExtraOrbDeg = 2;

/** The separation at which an aspect is exact, in degrees, in [0, 180]. */
export function aspectAngleDeg(kind: AspectKind): number {
  return rules[kind].angleDeg;
}

/** What an aspect needs to know of a placement. */
export type Moving = Pick<Placement, 'body' | 'longitudeDeg' | 'speedDegPerDay'>;

/** The major aspects between every pair of placements, in the order of the placements. */
export function findAspects(placements: readonly Moving[]): Aspect[] {
  return placements.flatMap((first, index) =>
    placements.slice(index + 1).flatMap((second) => aspectBetween(first, second) ?? []),
  );
}

/** The major aspect two bodies form, if any. */
export function aspectBetween(first: Moving, second: Moving): Aspect | undefined {
  const turnDeg = angularDifferenceDeg(first.longitudeDeg, second.longitudeDeg);
  const separationDeg = Math.abs(turnDeg);
  const extraOrbDeg = isLuminary(first.body) || isLuminary(second.body) ? luminaryExtraOrbDeg : 0;
  // The widest orbs stay below half the distance between two aspect angles, so at most one kind fits.
  for (const kind of aspectKinds) {
    const orbDeg = Math.abs(separationDeg - rules[kind].angleDeg);
    if (orbDeg > rules[kind].maxOrbDeg + extraOrbDeg) continue;
    const wideningDegPerDay = Math.sign(turnDeg) * (second.speedDegPerDay - first.speedDegPerDay);
    const applying = separationDeg < rules[kind].angleDeg ? wideningDegPerDay > 0 : wideningDegPerDay < 0;
    return { first: first.body, second: second.body, kind, orbDeg, applying };
  }
  return undefined;
}

function isLuminary(body: Body): boolean {
  return body === 'sun' || body === 'moon';
}
