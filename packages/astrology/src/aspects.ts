import {
  type Angles,
  type Aspect,
  type AspectKind,
  type AspectPoint,
  aspectKinds,
  aspectPoints,
  type Body,
  type Placement,
  type PointAspect,
  type PointPlacement,
} from './chart.ts';
import { angularDifferenceDeg } from './zodiac.ts';

interface AspectRule {
  angleDeg: number;
  maxOrbDeg: number;
}

/** The widest orb of each aspect that is counted. */
type OrbsDeg = Partial<Record<AspectKind, number>>;

const rules: Record<AspectKind, AspectRule> = {
  conjunction: { angleDeg: 0, maxOrbDeg: 8 },
  sextile: { angleDeg: 60, maxOrbDeg: 5 },
  square: { angleDeg: 90, maxOrbDeg: 7 },
  trine: { angleDeg: 120, maxOrbDeg: 8 },
  opposition: { angleDeg: 180, maxOrbDeg: 8 },
};

/**
 * To the angles as Noel Tyl has them, five degrees, and three for a sextile, which is Robert Hand's (Horoscope Symbols,
 * 1981): narrower than between bodies, since a birth time that is four minutes out moves an angle by a degree.
 */
const orbsToAngles: OrbsDeg = { conjunction: 5, sextile: 3, square: 5, trine: 5, opposition: 5 };

/** There is no agreed measure for the points that are no body: ours is close enough that only what is near is told. */
const orbsToChiron: OrbsDeg = { conjunction: 3, sextile: 2, square: 3, trine: 3, opposition: 3 };

/** A trine to one node is a sextile to the other, and says nothing of which way they point: both are left out. */
const orbsToNodes: OrbsDeg = { conjunction: 3, square: 3, opposition: 3 };

const orbsTo: Record<AspectPoint, OrbsDeg> = {
  ascendant: orbsToAngles,
  midheaven: orbsToAngles,
  north_node: orbsToNodes,
  chiron: orbsToChiron,
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

/** Where the angles, the nodes and Chiron stand, as far as it is known: apparent longitudes, in degrees. */
export type PointLongitudesDeg = Partial<Record<AspectPoint, number>>;

/** Whether what receives it is no body. */
export function isToPoint(aspect: Aspect | PointAspect): aspect is PointAspect {
  return (aspectPoints as readonly string[]).includes(aspect.second);
}

/** Of a chart's points and angles; these are null when the birth time is unknown. */
export function pointLongitudesDeg(
  points: readonly Pick<PointPlacement, 'point' | 'longitudeDeg'>[],
  angles: Angles | null,
): PointLongitudesDeg {
  return {
    ...(angles && { ascendant: angles.ascendant.longitudeDeg, midheaven: angles.midheaven.longitudeDeg }),
    ...Object.fromEntries(points.map(({ point, longitudeDeg }) => [point, longitudeDeg])),
  };
}

/** The major aspects of the bodies to the points that are given, in the order of those and then of the placements. */
export function findPointAspects(
  placements: readonly Pick<Placement, 'body' | 'longitudeDeg'>[],
  points: PointLongitudesDeg,
): PointAspect[] {
  return aspectPoints.flatMap((point) => {
    const pointDeg = points[point];
    if (pointDeg === undefined) return [];
    return placements.flatMap(({ body, longitudeDeg }) => {
      const separationDeg = Math.abs(angularDifferenceDeg(longitudeDeg, pointDeg));
      const orbOf = (kind: AspectKind) => Math.abs(separationDeg - rules[kind].angleDeg);
      const kind = aspectKinds.find((each) => orbOf(each) <= (orbsTo[point][each] ?? -1));
      return kind ? [{ first: body, second: point, kind, orbDeg: orbOf(kind) }] : [];
    });
  });
}

function isLuminary(body: Body): boolean {
  return body === 'sun' || body === 'moon';
}
