import type { AspectKind, Body } from '@astrall/astrology/chart.ts';
import type { Transit } from '@astrall/astrology/forecast.ts';
import type { SlowBody } from '../../corpus/forecast-corpus.ts';
import { turningTexts } from '../../corpus/turning.ts';
import { beginningOf, chartNumber } from '../chart-number.ts';
import type { ForecastPlan } from './forecast-plan.ts';
import { moonPassage } from './moon-passage.ts';

/** In so many periods a transit's own text is told once. */
const round = 4;

const ways: Record<AspectKind, 'joined' | 'flowing' | 'tense'> = {
  conjunction: 'joined',
  sextile: 'flowing',
  trine: 'flowing',
  square: 'tense',
  opposition: 'tense',
};

/** A transit's own text; of what stays for many periods, in those that follow, how it goes on. */
export function transitText(transit: Transit, plan: ForecastPlan): string {
  const { transiting, natal, kind } = transit;
  const { transits, lastingTransits } = plan.words.corpus.forecast;
  const texts = turningTexts(transits[transiting][natal][kind]);
  if (transiting === 'moon') {
    const { round: passage } = moonPassage(transit, plan.chart, plan.forecast.start);
    return texts[(beginningOf(texts, chartNumber(plan.chart)) + passage) % texts.length]!;
  }
  const own = texts[0]!;
  if (!isSlowBody(transiting, lastingTransits.ways) || timesTold(transit, plan) % round === 0) return own;
  const way = plan.turns.unused(lastingTransits.ways[transiting][ways[kind]]);
  const touched = plan.turns.unused(lastingTransits.touched[natal]);
  return way && touched ? `${way} ${touched}` : own;
}

/** In how many periods before this one it may have been told; a day tells it in one of so many. */
function timesTold({ activeFrom }: Transit, { kind, forecast: { startUtc, endUtc } }: ForecastPlan): number {
  const start = Date.parse(startUtc);
  const periods = Math.ceil((start - Date.parse(activeFrom)) / (Date.parse(endUtc) - start));
  return Math.max(0, kind === 'daily' ? Math.floor(periods / round) : periods);
}

function isSlowBody(body: Body, slow: Record<SlowBody, unknown>): body is SlowBody {
  return body in slow;
}
