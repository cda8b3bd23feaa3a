import type { Body, Element, Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from './turning.ts';

/**
 * The curated words of one language. Every text is one finished paragraph of plain prose addressed to the reader,
 * true for anyone with that placement, without markup and without the reader's name.
 */
export interface Corpus {
  /** Names as printed in headings and tables. */
  bodyNames: Record<Body, string>;
  signNames: Record<Sign, string>;
  elementNames: Record<Element, string>;
  /** What the report is and how to read it: two or three paragraphs, each in several versions. */
  introduction: Turning[];
  /** One paragraph on what each body stands for; it precedes the placement's own text. */
  bodyMeanings: Record<Body, Turning>;
  /** Of a sign that a planet keeps for years, and half a generation with it, there are several. */
  bodyInSign: Record<Body, Record<Sign, Turning>>;
  ascendantMeaning: Turning;
  ascendantInSign: Record<Sign, string>;
  /** Said when the birth time is unknown, in place of the ascendant. */
  unknownTime: Turning;
  elementsMeaning: Turning;
  /** Said before what leads and what is missing: tables show more points than are counted. */
  countedPoints: { withAscendant: string; planetsAlone: string };
  dominantElement: Record<Element, string>;
  missingElement: Record<Element, string>;
  balancedElements: string;
  /** Section titles. */
  titles: {
    introduction: string;
    ascendant: string;
    elements: string;
    closing: string;
    /** `{body}` and `{sign}` are replaced by the names above. */
    bodyInSign: string;
  };
  closing: Turning[];
}
