import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { Forecast } from '@astrall/astrology/forecast.ts';
import type { ForecastKind } from '../../corpus/forecast-corpus.ts';
import type { Locale } from '../../report-text.ts';
import { forChildren } from '../for-a-child.ts';
import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import { wordsOf } from '../words.ts';
import { chooseTransits } from './choose-transits.ts';
import { days } from './days.ts';
import type { ForecastPlan } from './forecast-plan.ts';
import { moon } from './moon.ts';
import { overview } from './overview.ts';
import { sky } from './sky.ts';
import { transitSections } from './transits.ts';
import { turnsOf } from './turns.ts';

/** What a forecast says, in order; the same chart and period always give the same. */
export function planForecast(
  kind: ForecastKind,
  chart: NatalChart,
  forecast: Forecast,
  locale: Locale,
  forChild: boolean,
): PlannedSection[] {
  const words = wordsOf(locale);
  const turns = turnsOf(kind, forecast.start, chart);
  const { introductions, closings } = words.corpus.forecast;
  const { titles } = words.wording;
  const transits = chooseTransits(kind, chart, forecast, turns);
  const plan: ForecastPlan = { kind, chart, forecast, words, turns, transits };
  const sections = [
    framing('introduction', titles.introduction[kind], [
      ...(forChild ? [words.corpus.child.forecastIntroduction] : []),
      turns.next(introductions[kind]),
    ]),
    ...[overview, moon, days, transitSections, sky].flatMap((chapter) => chapter(plan)),
    framing('closing', titles.closing, [turns.next(closings[kind])]),
  ];
  return forChild ? forChildren(sections, locale) : sections;
}
