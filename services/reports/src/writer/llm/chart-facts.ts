import { bodies, elements, type NatalChart, type ZodiacPoint } from '@astrall/astrology/chart.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { placementOf } from '../section-outline.ts';

/**
 * What the model is told, and all it is told: picked field by field, so that nothing else of an order can slip in.
 * The names are those the report prints and the fact lock knows.
 */
export function chartFacts(chart: NatalChart, { bodyNames, signNames, elementNames }: Corpus) {
  const point = ({ sign, degreeInSign }: ZodiacPoint) => ({
    sign: signNames[sign],
    // Cut, as almanacs do: 29.999 degrees must not become 30, which is the next sign.
    degree: Math.floor(degreeInSign * 10) / 10,
  });
  return {
    birth_time_known: chart.timeKnown,
    placements: bodies.map((key) => {
      const placement = placementOf(key, chart);
      const { house, retrograde } = placement;
      return { section: key, body: bodyNames[key], ...point(placement), house, retrograde };
    }),
    ascendant: chart.angles && point(chart.angles.ascendant),
    aspects: chart.aspects.map(({ first, second, kind, orbDeg }) => ({
      bodies: [bodyNames[first], bodyNames[second]],
      kind,
      orb: Math.round(orbDeg * 10) / 10,
    })),
    points_per_element: Object.fromEntries(
      elements.map((element) => [elementNames[element], chart.elementBalance[element]]),
    ),
  };
}
