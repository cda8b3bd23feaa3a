import type { AspectKind } from '@astrall/astrology/chart.ts';

/** What is said of aspects in general and of the chart's weight; the rules of {@link Corpus} hold here too. */
export interface WholeChartCorpus {
  aspectKinds: Record<AspectKind, string>;
  hemispheres: {
    meaning: string;
    /** Above or below the horizon, or neither. */
    above: string;
    below: string;
    evenly: string;
    /** Said after one of those. */
    east: string;
    west: string;
  };
}
