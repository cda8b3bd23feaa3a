import { type Element, elements, type NatalChart } from '@astrall/astrology/chart.ts';
import { elementOf } from '@astrall/astrology/zodiac.ts';

/** With at most eleven points over four elements, an element that holds fewer stands out too little to be said to lead. */
const leadingCount = 4;

export interface ElementEmphasis {
  /** Null when the four share the chart evenly; then none is missing either. */
  dominant: Element | null;
  missing: Element[];
}

/**
 * The element that leads holds the most points, four at least. Among equals the chart's first body decides, in the
 * order of reports: the Sun's element, else the Moon's, and so on.
 */
export function elementEmphasis(chart: Pick<NatalChart, 'placements' | 'elementBalance'>): ElementEmphasis {
  const { placements, elementBalance } = chart;
  const most = Math.max(...elements.map((element) => elementBalance[element]));
  const leaders = elements.filter((element) => elementBalance[element] === most);
  const tieBreak = placements.map(({ sign }) => elementOf(sign)).find((element) => leaders.includes(element));
  return {
    dominant: most >= leadingCount ? (tieBreak ?? null) : null,
    missing: elements.filter((element) => elementBalance[element] === 0),
  };
}
