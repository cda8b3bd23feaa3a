import type { Corpus } from './corpus/corpus.ts';
import { en } from './corpus/en/en.ts';
import { forecast as enForecast } from './corpus/en/forecast.ts';
import { natal as enNatal } from './corpus/en/natal.ts';
import { wholeChart as enWholeChart } from './corpus/en/whole-chart.ts';
import { es } from './corpus/es/es.ts';
import { forecast as esForecast } from './corpus/es/forecast.ts';
import { natal as esNatal } from './corpus/es/natal.ts';
import { wholeChart as esWholeChart } from './corpus/es/whole-chart.ts';
import type { ForecastCorpus } from './corpus/forecast-corpus.ts';
import type { NatalCorpus } from './corpus/natal-corpus.ts';
import type { WholeChartCorpus } from './corpus/whole-chart.ts';
import type { Locale } from './report-text.ts';

/** All finished texts of one language. */
export interface CuratedWords extends Corpus {
  natal: NatalCorpus;
  forecast: ForecastCorpus;
  wholeChart: WholeChartCorpus;
}

export const corpora: Record<Locale, CuratedWords> = {
  es: { ...es, natal: esNatal, forecast: esForecast, wholeChart: esWholeChart },
  en: { ...en, natal: enNatal, forecast: enForecast, wholeChart: enWholeChart },
};
