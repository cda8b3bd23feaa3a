import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { Forecast, Transit } from '@astrall/astrology/forecast.ts';
import type { ForecastKind } from '../../corpus/forecast-corpus.ts';
import type { Words } from '../words.ts';
import type { Turns } from './turns.ts';

/** What the chapters of one forecast are planned from. */
export interface ForecastPlan {
  kind: ForecastKind;
  chart: NatalChart;
  forecast: Forecast;
  words: Words;
  /** Whose turn it is among texts that say the same in other words. */
  turns: Turns;
  /** Those that are told, the weightiest first. */
  transits: Transit[];
}
