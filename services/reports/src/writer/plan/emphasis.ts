import {
  type Element,
  elements,
  type Modality,
  modalities,
  type NatalChart,
  type Sign,
} from '@astrall/astrology/chart.ts';
import { elementOf, modalityOf } from '@astrall/astrology/zodiac.ts';

/** With at most eleven points, an element or modality that holds fewer stands out too little to be said to lead. */
const leadingElementCount = 4;
const leadingModalityCount = 5;

export interface Emphasis<Kind> {
  /** Null when the kinds share the chart evenly. */
  leading: Kind | null;
  missing: Kind[];
}

export function elementEmphasis(chart: Pick<NatalChart, 'placements' | 'elementBalance'>): Emphasis<Element> {
  return emphasis(elements, chart.elementBalance, leadingElementCount, chart.placements, elementOf);
}

export function modalityEmphasis(chart: Pick<NatalChart, 'placements' | 'modalityBalance'>): Emphasis<Modality> {
  return emphasis(modalities, chart.modalityBalance, leadingModalityCount, chart.placements, modalityOf);
}

/**
 * The kind that leads holds the most points, and enough of them. Among equals the chart's first body decides, in the
 * order of reports: the Sun's kind, else the Moon's, and so on.
 */
function emphasis<Kind extends string>(
  kinds: readonly Kind[],
  balance: Record<Kind, number>,
  leadingCount: number,
  placements: readonly { sign: Sign }[],
  kindOf: (sign: Sign) => Kind,
): Emphasis<Kind> {
  const most = Math.max(...kinds.map((kind) => balance[kind]));
  const leaders = kinds.filter((kind) => balance[kind] === most);
  const tieBreak = placements.map(({ sign }) => kindOf(sign)).find((kind) => leaders.includes(kind));
  return {
    leading: most >= leadingCount ? (tieBreak ?? null) : null,
    missing: kinds.filter((kind) => balance[kind] === 0),
  };
}
