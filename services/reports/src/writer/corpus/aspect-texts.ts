import { natureOf } from '@astrall/astrology/aspects.ts';
import type { AspectKind, AspectNature } from '@astrall/astrology/chart.ts';

/** What is said of two bodies by the kind of their aspect or, where the kinds are not told apart yet, by its nature. */
export type AspectTexts = Partial<Record<AspectKind | AspectNature, string>>;

export function aspectText(texts: AspectTexts | undefined, kind: AspectKind): string | undefined {
  return texts?.[kind] ?? texts?.[natureOf(kind)];
}

/** A transit's texts are complete, in one of both ways. */
export type TransitTexts = Record<AspectKind, string> | Record<AspectNature, string>;

export function transitText(texts: TransitTexts, kind: AspectKind): string {
  return 'square' in texts ? texts[kind] : texts[natureOf(kind)];
}
