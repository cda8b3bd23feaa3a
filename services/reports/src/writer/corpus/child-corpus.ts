import type { House } from '@astrall/astrology/chart.ts';

/** What is said to the adult who reads a report on a child, whose other texts say “you” to somebody else. */
export interface ChildCorpus {
  /** A chart is told to the grown-up whom the child may be one day, and says so. */
  natalIntroduction: string[];
  /** A period is the child’s own. */
  forecastIntroduction: string;
  forecastClosings: string[];
  /** Of houses that belong to a grown-up life. */
  houseMeanings: Partial<Record<House, string>>;
  natalClosing: string[];
}
