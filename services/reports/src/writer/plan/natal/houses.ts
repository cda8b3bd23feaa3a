import {
  type Body,
  type House,
  type Houses,
  houses as houseNumbers,
  type NatalChart,
  type Sign,
  signs,
} from '@astrall/astrology/chart.ts';
import { type Turning, turningTexts } from '../../corpus/turning.ts';
import { beginningOf, chartNumber, textOfChart } from '../chart-number.ts';
import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { Words } from '../words.ts';
import type { NatalChapter } from './natal-chapter.ts';

/** The twelve houses; none when the hour is unknown. Near the poles it is said why they are whole signs. */
export const houses: NatalChapter = (chart, words) => {
  if (!chart.houses) return [];
  const { corpus, wording } = words;
  const { chapterOpenings, polarHouses } = corpus.natal;
  const opening = [
    textOfChart(chapterOpenings.houses, chart),
    ...(chart.houses.placidusUndefined ? [polarHouses] : []),
  ];
  return [framing('houses', wording.titles.chapters.houses, opening), ...houseSections(chart, chart.houses, words)];
};

function houseSections(chart: NatalChart, { cusps }: Houses, words: Words): PlannedSection[] {
  const { corpus, wording } = words;
  // Far from the equator several cusps can stand in one sign, which is told in other words each time.
  const timesRead = new Map<Sign, number>();
  // Charts begin with different sentences.
  let shared = signs.indexOf(cusps[0]!.sign);
  return houseNumbers.map((house): PlannedSection => {
    const { sign } = cusps[house - 1]!;
    const bodies = chart.placements.filter((placement) => placement.house === house).map(({ body }) => body);
    const meaning = textOfChart(corpus.natal.houseMeanings[house], chart);
    const times = timesRead.get(sign) ?? 0;
    timesRead.set(sign, times + 1);
    const entrance = entranceText(corpus.natal.emptyHouseInSign[sign], times, chart);
    const told =
      bodies.length > 1
        ? [housemates(bodies, shared++, chart, words)]
        : bodies.map((body) => textOfChart(corpus.natal.housemates[body].alone, chart));
    return {
      key: houseKey(house),
      chapter: 'houses',
      title: wording.titles.house(house),
      subject: { type: 'house', house },
      paragraphs: [[meaning, ...told].join(' '), ...(entrance ? [entrance] : [])],
      facts: [{ type: 'house', house, sign, bodies }],
    };
  });
}

/** Of the texts of a sign the chart's own, then those after it; nothing once all have been told. */
function entranceText(texts: Turning, times: number, chart: NatalChart): string | undefined {
  const list = turningTexts(texts);
  return times < list.length ? list[(beginningOf(list, chartNumber(chart)) + times) % list.length] : undefined;
}

function housemates(bodies: Body[], variant: number, chart: NatalChart, { corpus, wording }: Words): string {
  return wording.housemates(
    bodies.map((body) => textOfChart(corpus.natal.housemates[body].together, chart)),
    variant,
  );
}

function houseKey(house: House): string {
  return `house-${house}`;
}
