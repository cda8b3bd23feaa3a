import {
  type House,
  type Houses,
  houses as houseNumbers,
  type NatalChart,
  type Sign,
  signs,
} from '@astrall/astrology/chart.ts';
import { textOfChart } from '../chart-number.ts';
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

function houseSections(chart: NatalChart, { cusps }: Houses, { corpus, wording }: Words): PlannedSection[] {
  // Far from the equator two cusps can stand in one sign; its text is printed once.
  const signsRead = new Set<Sign>();
  // Charts begin with different sentences.
  let occupied = signs.indexOf(cusps[0]!.sign);
  return houseNumbers.map((house): PlannedSection => {
    const { sign } = cusps[house - 1]!;
    const bodies = chart.placements.filter((placement) => placement.house === house).map(({ body }) => body);
    const meaning = textOfChart(corpus.natal.houseMeanings[house], chart);
    const entrance = signsRead.has(sign) ? [] : [textOfChart(corpus.natal.emptyHouseInSign[sign], chart)];
    signsRead.add(sign);
    const opening = bodies.length > 0 ? `${meaning} ${wording.occupants(bodies, occupied++)}` : meaning;
    return {
      key: houseKey(house),
      chapter: 'houses',
      title: wording.titles.house(house),
      subject: { type: 'house', house },
      paragraphs: [opening, ...entrance],
      facts: [{ type: 'house', house, sign, bodies }],
    };
  });
}

function houseKey(house: House): string {
  return `house-${house}`;
}
