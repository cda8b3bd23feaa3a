import type { Section } from '../report-text.ts';
import type { SectionFact } from './section-fact.ts';

/** A section before it is written: what it may say, and the curated words that stand unless a model writes better ones. */
export interface PlannedSection extends Section {
  /** Empty where no model writes: words that frame the report and name nothing of the chart, and lists of dates. */
  facts: SectionFact[];
}
