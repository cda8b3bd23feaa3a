import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { ForecastPlan } from './forecast-plan.ts';
import { isBrief } from './is-brief.ts';

/** What leads to a chapter. */
export function chapterOpening(chapter: 'moon' | 'transits' | 'sky', plan: ForecastPlan): PlannedSection[] {
  if (isBrief(plan)) return [];
  const { words, turns } = plan;
  const { chapterOpenings } = words.corpus.forecast;
  return [framing(chapter, words.wording.titles.chapters[chapter], [turns.next(chapterOpenings[chapter])])];
}
