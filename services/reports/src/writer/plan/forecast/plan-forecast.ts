import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { Forecast } from '@astrall/astrology/forecast.ts';
import type { ForecastKind } from '../../corpus/forecast-corpus.ts';
import type { Locale } from '../../report-text.ts';
import { transitsForChild, withoutEmpty, wordsForChild } from '../for-a-child.ts';
import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import { wordsOf } from '../words.ts';
import { chooseTransits } from './choose-transits.ts';
import { days } from './days.ts';
import type { ForecastPlan } from './forecast-plan.ts';
import { isBrief } from './is-brief.ts';
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
  const { start } = forecast;
  const words = forChild ? wordsForChild(wordsOf(locale), locale) : wordsOf(locale);
  const turns = turnsOf(kind, start, chart);
  const { introductions, closings } = words.corpus.forecast;
  const { child } = words.corpus;
  const { titles } = words.wording;
  const tellable = forChild ? transitsForChild(forecast.transits, words) : forecast.transits;
  const transits = chooseTransits(kind, chart, { start, transits: tellable }, turns);
  const plan: ForecastPlan = { kind, chart, forecast, words, turns, transits };
  const one = isBrief(plan) ? turns.seldom : turns.next;
  const sections = [
    ...framed('introduction', titles.introduction[kind], [
      forChild ? child.forecastIntroduction : one(introductions[kind], everyOther(0)),
    ]),
    ...[overview, moon, days, transitSections, sky].flatMap((chapter) => chapter(plan)),
    ...framed('closing', titles.closing, [one(forChild ? child.forecastClosings : closings[kind], everyOther(1))]),
  ];
  return forChild ? withoutEmpty(sections) : sections;
}

/** Of two days one has words before it, the other words after it. */
function everyOther(at: 0 | 1) {
  return { oneIn: 2, at };
}

function framed(chapter: 'introduction' | 'closing', title: string, texts: (string | undefined)[]): PlannedSection[] {
  const paragraphs = texts.filter((text) => text !== undefined);
  return paragraphs.length > 0 ? [framing(chapter, title, paragraphs)] : [];
}
