import { natureOf } from '@astrall/astrology/aspects.ts';
import type { Transit } from '@astrall/astrology/forecast.ts';
import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { ForecastPlan } from './plan-forecast.ts';

/** What the sky touches in the chart, the weightiest first; a sky that touches nothing is told as quiet. */
export function transitSections(plan: ForecastPlan): PlannedSection[] {
  const { words, turns, transits: chosen } = plan;
  const { titles } = words.wording;
  const { chapterOpenings, quietDay } = words.corpus.forecast;
  const opening = chosen.length > 0 ? chapterOpenings.transits : turns.next(quietDay);
  return [
    framing('transits', titles.chapters.transits, [opening]),
    ...chosen.map((transit) => transitSection(transit, plan)),
  ];
}

function transitSection(transit: Transit, { words, turns }: ForecastPlan): PlannedSection {
  const { transiting, natal, kind, retrograde } = transit;
  const { transits: texts, retrogradeTransit } = words.corpus.forecast;
  const again = retrograde ? turns.unused(retrogradeTransit) : undefined;
  const text = texts[transiting][natal][natureOf(kind)];
  return {
    key: `transit-${transiting}-${kind}-${natal}`,
    chapter: 'transits',
    title: words.wording.titles.transit(transit),
    subject: { type: 'transit', transit },
    paragraphs: [again ? `${text} ${again}` : text],
    facts: [{ type: 'transit', transit }],
  };
}
