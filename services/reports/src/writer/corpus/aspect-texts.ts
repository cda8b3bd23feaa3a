import { natureOf } from '@astrall/astrology/aspects.ts';
import type { AspectKind, AspectNature } from '@astrall/astrology/chart.ts';

/** What is said of a transit by the kind of its aspect or, where the kinds are not told apart, by its nature. */
export type TransitTexts = Record<AspectKind, string> | Record<AspectNature, string>;

export function transitText(texts: TransitTexts, kind: AspectKind): string {
  return 'square' in texts ? texts[kind] : texts[natureOf(kind)];
}
