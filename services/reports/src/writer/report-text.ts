import type { Aspect, Body, House, NatalChart, Point, PointAspect } from '@astrall/astrology/chart.ts';
import type { Forecast, Ingress, Lunation, PlanetaryReturn, Station, Transit } from '@astrall/astrology/forecast.ts';
import type { ReportKind } from '@astrall/contracts/events.ts';
import type { Spending } from './llm/spending.ts';

export const locales = ['es', 'en'] as const;
/** Languages a report can be written in. */
export type Locale = (typeof locales)[number];

export type { ReportKind };

/** The parts of a report in which sections stand together. A report has those of its kind, in the order of its sections. */
export type ChapterKey =
  | 'introduction'
  | 'big_three'
  | 'planets'
  | 'houses'
  | 'aspects'
  | 'themes'
  | 'overview'
  | 'moon'
  | 'days'
  | 'transits'
  | 'sky'
  | 'closing';

/** What in the chart or the forecast a section speaks of. */
export type Subject =
  | { type: 'body'; body: Body }
  | { type: 'ascendant' }
  | { type: 'midheaven' }
  | { type: 'point'; point: Point }
  | { type: 'house'; house: House }
  | { type: 'aspect'; aspect: Aspect | PointAspect }
  | { type: 'transit'; transit: Transit }
  | { type: 'lunation'; lunation: Lunation }
  | { type: 'ingress'; ingress: Ingress }
  | { type: 'station'; station: Station }
  | { type: 'day'; date: string }
  | { type: 'return'; return: PlanetaryReturn };

/** One headed passage of a report: plain paragraphs, no markup. */
export interface Section {
  /** Unique in its report. */
  key: string;
  chapter: ChapterKey;
  title: string;
  subject: Subject | null;
  paragraphs: string[];
}

/** The words of one report. `source` says who wrote them; `model` and `promptHash` are null for the curated text. */
export interface ReportText {
  locale: Locale;
  kind: ReportKind;
  sections: Section[];
  source: 'curated' | 'llm';
  model: string | null;
  /** SHA-256 in hex of the prompt that was sent. */
  promptHash: string | null;
}

/** The facts a writer may speak of, and nothing else. */
export interface WritingBrief {
  locale: Locale;
  kind: ReportKind;
  chart: NatalChart;
  /** Of the period the report is for; null for a natal report. */
  forecast: Forecast | null;
  /** The chart is a child's: an adult reads the report in its place. */
  forChild?: boolean;
}

export interface Writer {
  /**
   * @param spending takes down what a model did for the report
   * @throws what recording that throws
   */
  write(brief: WritingBrief, spending?: Spending): Promise<ReportText>;
}
