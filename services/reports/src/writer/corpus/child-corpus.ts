import type { House } from '@astrall/astrology/chart.ts';

/** What is said to the adult who reads a report on a child, whom all its other texts call “you”. */
export interface ChildCorpus {
  natalIntroduction: string[];
  forecastIntroduction: string;
  /** Of houses that belong to a grown-up life. */
  houseMeanings: Partial<Record<House, string>>;
  natalClosing: string[];
}
