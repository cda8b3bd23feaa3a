import type { FontName } from '../fonts/font-files.ts';
import type { Shape, Spot } from './shape.ts';

/** Text in one font and one direction, as it is drawn. */
export interface TextMark {
  text: string;
  font: FontName;
  fontSize: number;
  /** Separated by spaces. */
  features: string;
  color: string;
  tracking: number;
  /** Where its baseline begins; y grows downwards from the top of the sheet. */
  at: Spot;
  /** Shaped as a whole rather than word by word. */
  whole: boolean;
}

export interface DrawingMark {
  shapes: readonly Shape[];
  at: Spot;
  scale: number;
}

/** What a pen leaves on a page. */
export type Mark = TextMark | DrawingMark;
