import {
  type Aspect,
  type AspectKind,
  type AspectPoint,
  type Body,
  elements,
  type House,
  type Houses,
  houses,
  modalities,
  type NatalChart,
  type PointAspect,
  type PointPlacement,
  type Sign,
  signs,
  type ZodiacPoint,
} from '@astrall/astrology/chart.ts';
import { angularDifferenceDeg } from '@astrall/astrology/zodiac.ts';
import { possibleDegrees, possibleOrb, possiblePhases, signKnown } from '../../chart/unknown-hour.ts';
import type { Angle, Carrier, Fact } from './fact.ts';

/** So near an angle or a node a body is said to be on it. */
const nearDeg = 8;

/** Everything a text may say of a birth. */
export function natalFacts(chart: NatalChart): Fact[] {
  return [
    ...chart.placements.flatMap((placement): Fact[] => [
      ...standing(placement.body, placement),
      ...(placement.dignity && signKnown(placement)
        ? [{ type: 'dignity', body: placement.body, dignity: placement.dignity } as const]
        : []),
    ]),
    ...chart.placements
      .filter(({ body }) => body === chart.chartRuler)
      .flatMap((placement) => standing('chart_ruler', placement)),
    ...chart.points.flatMap((placement) => standing(placement.point, placement)),
    ...halfFacts(chart),
    ...angleFacts(chart),
    ...chart.aspects.map((aspect): Fact => {
      const { first, second, kind } = aspect;
      return { type: 'aspect', first, second, kind, orbDeg: knownOrbDeg(aspect, chart) };
    }),
    ...pointAspectFacts(chart),
    ...nearness(chart),
    ...chart.uncertain.flatMap(uncertainFacts),
    ...possiblePhases(chart).map((phase): Fact => ({ type: 'phase', sky: 'natal', phase, exact: false, when: null })),
    ...balanceFacts(chart),
  ];
}

function standing(carrier: Carrier, point: Omit<PointPlacement, 'point'>): Fact[] {
  const { sign, degreeInSign, retrograde, house } = point;
  const [first, last] = possibleDegrees(point) ?? [];
  const known = first !== undefined && first === last;
  return [
    { type: 'placement', sky: 'natal', carrier, sign, degreeInSign: known ? degreeInSign : null, when: null },
    { type: 'motion', sky: 'natal', carrier, motion: retrograde ? 'retrograde' : 'direct', when: null },
    ...(house === null ? [] : [{ type: 'house', sky: 'natal', carrier, house, when: null } as const]),
  ];
}

function halfFacts({ placements, aboveHorizon, angles, chartRuler }: NatalChart): Fact[] {
  if (!aboveHorizon || !angles) return [];
  return placements.flatMap(({ body, longitudeDeg }) => {
    const isEast = angularDifferenceDeg(angles.midheaven.longitudeDeg, longitudeDeg) >= 0;
    const halves = [aboveHorizon.includes(body) ? 'above' : 'below', isEast ? 'east' : 'west'] as const;
    const carriers: Carrier[] = body === chartRuler ? [body, 'chart_ruler'] : [body];
    return carriers.flatMap((carrier) => halves.map((half): Fact => ({ type: 'half', carrier, half })));
  });
}

function angleFacts({ angles, houses: system, chartRuler }: NatalChart): Fact[] {
  if (!angles) return [];
  const at = (carrier: Angle, { sign, degreeInSign }: ZodiacPoint): Fact => ({
    type: 'placement',
    sky: 'natal',
    carrier,
    sign,
    degreeInSign,
    when: null,
  });
  return [
    at('ascendant', angles.ascendant),
    at('midheaven', angles.midheaven),
    at('descendant', { ...angles.ascendant, sign: oppositeOf(angles.ascendant.sign) }),
    at('imum_coeli', { ...angles.midheaven, sign: oppositeOf(angles.midheaven.sign) }),
    ...(system ? [...cuspFacts(system), ...angleHouses(system)] : []),
    ...(chartRuler ? [{ type: 'chart_ruler', body: chartRuler } as const] : []),
  ];
}

/** The angles begin houses; with whole signs only the horizon does, by its signs. */
function angleHouses({ system }: Houses): Fact[] {
  const at = (carrier: Angle, house: House): Fact => ({ type: 'house', sky: 'natal', carrier, house, when: null });
  const horizon = [at('ascendant', 1), at('descendant', 7)];
  return system === 'placidus' ? [...horizon, at('midheaven', 10), at('imum_coeli', 4)] : horizon;
}

function cuspFacts({ cusps }: Houses): Fact[] {
  return houses.map((house) => ({ type: 'cusp', house, sign: cusps[house - 1]!.sign }));
}

const across: Partial<Record<AspectPoint, Carrier>> = {
  ascendant: 'descendant',
  midheaven: 'imum_coeli',
  north_node: 'south_node',
};
const fromAcross: Record<AspectKind, AspectKind> = {
  conjunction: 'opposition',
  sextile: 'trine',
  square: 'square',
  trine: 'sextile',
  opposition: 'conjunction',
};

function knownOrbDeg(aspect: Aspect | PointAspect, chart: NatalChart): number | null {
  const { leastDeg, mostDeg } = possibleOrb(aspect, chart);
  return Math.floor(leastDeg) === Math.floor(mostDeg) ? aspect.orbDeg : null;
}

/** What makes an aspect to an angle or a node makes one to what faces it. */
function pointAspectFacts(chart: NatalChart): Fact[] {
  return chart.pointAspects.flatMap((aspect): Fact[] => {
    const { first, second, kind } = aspect;
    const orbDeg = knownOrbDeg(aspect, chart);
    const facing = across[second];
    return [
      { type: 'aspect', first, second, kind, orbDeg },
      ...(facing ? [{ type: 'aspect', first, second: facing, kind: fromAcross[kind], orbDeg } as const] : []),
    ];
  });
}

/** On an angle or a node, beyond the orb of a conjunction that is told as one. */
function nearness({ placements, points, angles, pointAspects }: NatalChart): Fact[] {
  const targets: [Carrier, ZodiacPoint][] = [
    ...points.map((point): [Carrier, ZodiacPoint] => [point.point, point]),
    ...(angles
      ? ([
          ['ascendant', angles.ascendant],
          ['midheaven', angles.midheaven],
        ] as [Carrier, ZodiacPoint][])
      : []),
  ];
  return placements.flatMap((placement) =>
    targets.flatMap(([second, point]): Fact[] => {
      const orbDeg = Math.abs(angularDifferenceDeg(placement.longitudeDeg, point.longitudeDeg));
      const isTold = pointAspects.some((aspect) => aspect.first === placement.body && aspect.second === second);
      return orbDeg <= nearDeg && !isTold
        ? [{ type: 'aspect', first: placement.body, second, kind: 'conjunction', orbDeg }]
        : [];
    }),
  );
}

/** Of a body that changed sign on a day whose hour is unknown, either sign may be named. */
function uncertainFacts({ body, signs: possible }: { body: Body; signs: Sign[] }): Fact[] {
  return possible.flatMap((sign): Fact[] => [
    { type: 'placement', sky: 'natal', carrier: body, sign, degreeInSign: null, when: null },
    { type: 'ingress', body, sign, when: null },
  ]);
}

function balanceFacts({ elementBalance, modalityBalance }: NatalChart): Fact[] {
  const mostElements = Math.max(...Object.values(elementBalance));
  const mostModalities = Math.max(...Object.values(modalityBalance));
  return [
    ...elements.map((element): Fact => {
      const count = elementBalance[element];
      return { type: 'element', element, count, dominant: count === mostElements };
    }),
    ...modalities.map((modality): Fact => {
      const count = modalityBalance[modality];
      return { type: 'modality', modality, count, dominant: count === mostModalities };
    }),
  ];
}

function oppositeOf(sign: Sign): Sign {
  return signs[(signs.indexOf(sign) + signs.length / 2) % signs.length]!;
}
