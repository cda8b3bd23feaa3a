import type { ChildCorpus } from './corpus/child-corpus.ts';
import type { Corpus } from './corpus/corpus.ts';
import { child as enChild } from './corpus/en/child.ts';
import { en } from './corpus/en/en.ts';
import { forecast as enForecast } from './corpus/en/forecast.ts';
import { natal as enNatal } from './corpus/en/natal.ts';
import { unknownHour as enUnknownHour } from './corpus/en/unknown-hour.ts';
import { wholeChart as enWholeChart } from './corpus/en/whole-chart.ts';
import { child as esChild } from './corpus/es/child.ts';
import { es } from './corpus/es/es.ts';
import { forecast as esForecast } from './corpus/es/forecast.ts';
import { natal as esNatal } from './corpus/es/natal.ts';
import { unknownHour as esUnknownHour } from './corpus/es/unknown-hour.ts';
import { wholeChart as esWholeChart } from './corpus/es/whole-chart.ts';
import type { ForecastCorpus } from './corpus/forecast-corpus.ts';
import type { NatalCorpus } from './corpus/natal-corpus.ts';
import type { UnknownHourCorpus } from './corpus/unknown-hour-corpus.ts';
import type { WholeChartCorpus } from './corpus/whole-chart.ts';
import type { Locale } from './report-text.ts';

/** All finished texts of one language. */
export interface CuratedWords extends Corpus {
  natal: NatalCorpus;
  forecast: ForecastCorpus;
  wholeChart: WholeChartCorpus;
  unknownHour: UnknownHourCorpus;
  child: ChildCorpus;
}

export const corpora: Record<Locale, CuratedWords> = {
  es: {
    ...es,
    natal: esNatal,
    forecast: esForecast,
    wholeChart: esWholeChart,
    unknownHour: esUnknownHour,
    child: esChild,
  },
  en: {
    ...en,
    natal: enNatal,
    forecast: enForecast,
    wholeChart: enWholeChart,
    unknownHour: enUnknownHour,
    child: enChild,
  },
};
