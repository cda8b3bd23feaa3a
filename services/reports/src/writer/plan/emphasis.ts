import {
  type Element,
  elements,
  type Modality,
  modalities,
  type NatalChart,
  type Sign,
} from '@astrall/astrology/chart.ts';
import { elementOf, modalityOf } from '@astrall/astrology/zodiac.ts';
import { possibleSkies } from '../../chart/unknown-hour.ts';

/** With at most eleven points, an element or modality that holds fewer stands out too little to be said to lead. */
const leadingElementCount = 4;
const leadingModalityCount = 5;

type Signs = Pick<NatalChart, 'placements' | 'uncertain'>;

export interface Emphasis<Kind> {
  /** Null when the kinds share the chart evenly, or the hour of birth, which is unknown, decides. */
  leading: Kind | null;
  missing: Kind[];
  /** False where the hour decides which leads. */
  decided: boolean;
}

export function elementEmphasis(chart: Signs & Pick<NatalChart, 'elementBalance'>): Emphasis<Element> {
  return emphasis(elements, chart.elementBalance, leadingElementCount, chart, elementOf);
}

export function modalityEmphasis(chart: Signs & Pick<NatalChart, 'modalityBalance'>): Emphasis<Modality> {
  return emphasis(modalities, chart.modalityBalance, leadingModalityCount, chart, modalityOf);
}

/** What holds at every hour that the birth may have had. */
function emphasis<Kind extends string>(
  kinds: readonly Kind[],
  balance: Record<Kind, number>,
  leadingCount: number,
  chart: Signs,
  kindOf: (sign: Sign) => Kind,
): Emphasis<Kind> {
  const skies = possibleSkies(chart).map((sky) => {
    const kindsOfSky = sky.map(({ sign }) => kindOf(sign));
    const counts = { ...balance };
    chart.placements.forEach(({ sign }, index) => {
      counts[kindOf(sign)] -= 1;
      counts[kindsOfSky[index]!] += 1;
    });
    return { leading: leadingOf(kinds, counts, leadingCount, kindsOfSky), counts };
  });
  const [first] = skies;
  const decided = skies.every(({ leading }) => leading === first!.leading);
  return {
    leading: decided ? first!.leading : null,
    missing: kinds.filter((kind) => skies.every(({ counts }) => counts[kind] === 0)),
    decided,
  };
}

/**
 * The kind that leads holds the most points, and enough of them. Among equals the chart's first body decides, in the
 * order of reports: the Sun's kind, else the Moon's, and so on.
 */
function leadingOf<Kind extends string>(
  kinds: readonly Kind[],
  counts: Record<Kind, number>,
  leadingCount: number,
  kindsOfBodies: readonly Kind[],
): Kind | null {
  const most = Math.max(...kinds.map((kind) => counts[kind]));
  const leaders = kinds.filter((kind) => counts[kind] === most);
  return most >= leadingCount ? (kindsOfBodies.find((kind) => leaders.includes(kind)) ?? null) : null;
}
