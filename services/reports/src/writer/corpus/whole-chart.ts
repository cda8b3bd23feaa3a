import type { AspectKind, Element } from '@astrall/astrology/chart.ts';
import type { Turning } from './turning.ts';

/** What is said of aspects in general and of the chart's weight; the rules of {@link Corpus} hold here too. */
export interface WholeChartCorpus {
  /** How the two lights get on, by the element of the Sun's sign and then of the Moon's; left out where unwritten. */
  sunAndMoon?: Record<Element, Record<Element, string>>;
  aspectKinds: Record<AspectKind, Turning>;
  hemispheres: {
    meaning: Turning;
    /** Above or below the horizon, or neither: then by where the Sun and the Moon stand. */
    above: string;
    below: string;
    evenly: Record<'bothAbove' | 'bothBelow' | 'sunAbove' | 'moonAbove', string>;
    /** Said after one of those. */
    east: string;
    west: string;
  };
}
