import type { ZodiacPoint } from '@astrall/astrology/chart.ts';
import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { Words } from '../words.ts';
import { placementSection } from './placement-section.ts';
import type { NatalChapter } from './plan-natal.ts';

/** Sun, Moon and ascendant; where the hour is unknown, what that means in place of the ascendant. */
export const bigThree: NatalChapter = (chart, words) => {
  const { corpus, wording } = words;
  return [
    framing('big_three', wording.titles.chapters.big_three, [corpus.natal.chapterOpenings.big_three]),
    placementSection('sun', 'big_three', chart, words),
    placementSection('moon', 'big_three', chart, words),
    chart.angles ? ascendant(chart.angles.ascendant, words) : unknownTime(words),
  ];
};

function ascendant(at: ZodiacPoint, { corpus, wording }: Words): PlannedSection {
  return {
    key: 'ascendant',
    chapter: 'big_three',
    title: wording.titles.ascendant(at.sign),
    subject: { type: 'ascendant' },
    paragraphs: [corpus.ascendantMeaning, corpus.ascendantInSign[at.sign]],
    facts: [{ type: 'angle', angle: 'ascendant', at }],
  };
}

function unknownTime({ corpus, wording }: Words): PlannedSection {
  const paragraphs = [corpus.unknownTime];
  return {
    key: 'unknown_time',
    chapter: 'big_three',
    title: wording.titles.unknownTime,
    subject: null,
    paragraphs,
    facts: [],
  };
}
