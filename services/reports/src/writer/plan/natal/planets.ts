import { bodies } from '@astrall/astrology/chart.ts';
import { textOfChart } from '../chart-number.ts';
import { framing } from '../framing.ts';
import type { NatalChapter } from './natal-chapter.ts';
import { placementSection } from './placement-section.ts';

const [, , ...planetBodies] = bodies;

export const planets: NatalChapter = (chart, words) => {
  const { corpus, wording } = words;
  return [
    framing('planets', wording.titles.chapters.planets, [textOfChart(corpus.natal.chapterOpenings.planets, chart)]),
    ...planetBodies.map((body) => placementSection(body, 'planets', chart, words)),
  ];
};
