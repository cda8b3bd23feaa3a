import { bodies } from '@astrall/astrology/chart.ts';
import { framing } from '../framing.ts';
import type { NatalChapter } from './natal-chapter.ts';
import { placementSection } from './placement-section.ts';

const [, , ...planetBodies] = bodies;

export const planets: NatalChapter = (chart, words) => {
  const { corpus, wording } = words;
  return [
    framing('planets', wording.titles.chapters.planets, [corpus.natal.chapterOpenings.planets]),
    ...planetBodies.map((body) => placementSection(body, 'planets', chart, words)),
  ];
};
