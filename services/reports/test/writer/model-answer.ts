import type { NatalChart } from '@astrall/astrology/chart.ts';
import { corpora } from '../../src/writer/corpora.ts';
import type { ReportAnswer } from '../../src/writer/llm/report-answer.ts';
import type { Locale } from '../../src/writer/report-text.ts';
import { isBody, placementOf, type SectionKey, sectionKeys } from '../../src/writer/section-outline.ts';

/** What a well-behaved model would answer, with the sections a test wants different. */
export function modelAnswer(chart: NatalChart, locale: Locale, changes: Partial<ReportAnswer> = {}): ReportAnswer {
  const sections = sectionKeys.map((key) => [key, [paragraph(key, chart, locale)]]);
  return { ...Object.fromEntries(sections), ...changes };
}

function paragraph(key: SectionKey, chart: NatalChart, locale: Locale): string {
  const { bodyNames, signNames } = corpora[locale];
  const subject = isBody(key) ? `${bodyNames[key]} en ${signNames[placementOf(key, chart).sign]}` : 'Este pasaje';
  return `${subject} sugiere un modo de estar en el mundo; léelo despacio y quédate con lo que te sirva.`;
}
