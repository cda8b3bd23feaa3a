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

/** The major aspects between every pair of placements, in the order of the placements. */
export function findAspects(placements: readonly Placement[]): Aspect[] {
  return placements.flatMap((first, index) =>
    placements.slice(index + 1).flatMap((second) => aspectBetween(first, second) ?? []),
  );
}

function aspectBetween(first: Placement, second: Placement): Aspect | undefined {
  const separationDeg = Math.abs(angularDifferenceDeg(first.longitudeDeg, second.longitudeDeg));
  const extraOrbDeg = isLuminary(first.body) || isLuminary(second.body) ? luminaryExtraOrbDeg : 0;
  // The widest orbs stay below half the distance between two aspect angles, so at most one kind fits.
  for (const kind of aspectKinds) {
    const orbDeg = Math.abs(separationDeg - rules[kind].angleDeg);
    if (orbDeg <= rules[kind].maxOrbDeg + extraOrbDeg) return { first: first.body, second: second.body, kind, orbDeg };
  }
  return undefined;
}

function isLuminary(body: Body): boolean {
  return body === 'sun' || body === 'moon';
}
