import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { Turning } from '../../corpus/turning.ts';
import type { Locale } from '../../report-text.ts';
import { textOfChart } from '../chart-number.ts';
import { withoutEmpty, wordsForChild } from '../for-a-child.ts';
import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import { wordsOf } from '../words.ts';
import { aspects } from './aspects.ts';
import { bigThree } from './big-three.ts';
import { houses } from './houses.ts';
import { planets } from './planets.ts';
import { themes } from './themes.ts';

/** What a natal report says, in order. */
export function planNatal(chart: NatalChart, locale: Locale, forChild: boolean): PlannedSection[] {
  const words = forChild ? wordsForChild(wordsOf(locale), locale) : wordsOf(locale);
  const { corpus, wording } = words;
  const chapters = [bigThree, planets, houses, aspects, themes];
  const { introduction, closing, child } = corpus;
  const texts = (own: string[], ofAll: Turning[]) => (forChild ? own : ofAll.map((text) => textOfChart(text, chart)));
  const sections = [
    framing('introduction', wording.titles.introduction.natal, texts(child.natalIntroduction, introduction)),
    ...chapters.flatMap((chapter) => chapter(chart, words)),
    framing('closing', wording.titles.closing, texts(child.natalClosing, closing)),
  ];
  // A Midheaven is read for work and standing alone.
  return forChild ? withoutEmpty(sections.filter(({ key }) => !key.endsWith('midheaven'))) : sections;
}
