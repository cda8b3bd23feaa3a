import type { NatalChart } from '@astrall/astrology/chart.ts';

export const locales = ['es', 'en'] as const;
/** Languages a report can be written in. */
export type Locale = (typeof locales)[number];

/** One headed passage of a report: plain paragraphs, no markup. */
export interface Section {
  key: string;
  title: string;
  paragraphs: string[];
}

/** The words of one report. `source` says who wrote them; `model` and `promptHash` are null for the curated text. */
export interface ReportText {
  locale: Locale;
  sections: Section[];
  source: 'curated' | 'llm';
  model: string | null;
  /** SHA-256 in hex of the prompt that was sent. */
  promptHash: string | null;
}

/** The facts a writer may speak of, and nothing else. */
export interface WritingBrief {
  locale: Locale;
  chart: NatalChart;
}

export interface Writer {
  write(brief: WritingBrief): Promise<ReportText>;
}
