/** What is said to the adult who reads a report on a child, whom all its other texts call “you”. */
export interface ChildCorpus {
  natalIntroduction: string[];
  forecastIntroduction: string;
  natalClosing: string[];
}
