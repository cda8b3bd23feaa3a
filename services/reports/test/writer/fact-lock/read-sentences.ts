import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../../src/writer/fact-lock/fact.ts';
import { forecastFacts } from '../../../src/writer/fact-lock/forecast-facts.ts';
import { natalFacts } from '../../../src/writer/fact-lock/natal-facts.ts';
import { type Locale, locales } from '../../../src/writer/report-text.ts';
import { day, month, week } from './forecasts.ts';
import { ana, bruno, clara } from './natal-charts.ts';

const factsOf: Record<string, Fact[]> = {
  ana: natalFacts(ana),
  bruno: natalFacts(bruno),
  clara: natalFacts(clara),
  week: [...natalFacts(ana), ...forecastFacts(week)],
  day: [...natalFacts(bruno), ...forecastFacts(day)],
  month: [...natalFacts(clara), ...forecastFacts(month)],
};

export interface SentenceFile {
  name: string;
  locale: Locale;
  isTrue: boolean;
  facts: Fact[];
  sentences: string[];
}

/** The files of a folder of `sentences`, named `<facts>.<locale>.<true|false>.txt`, with one sentence a line. */
export function readSentences(folder: string): SentenceFile[] {
  const path = join(import.meta.dirname, 'sentences', folder);
  return readdirSync(path).map((name) => {
    const [given, language, truth] = name.split('.');
    const locale = locales.find((candidate) => candidate === language);
    const facts = factsOf[given!];
    if (!locale || !facts) throw new Error(`${name} names no facts or no language`);
    const sentences = readFileSync(join(path, name), 'utf8').trim().split('\n');
    return { name, locale, isTrue: truth === 'true', facts, sentences };
  });
}
