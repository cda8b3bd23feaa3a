import { isUnfinished } from './abbreviations.ts';

const segmenters = new Map<string, Intl.Segmenter>();

export function sentencesOf(text: string, language: string | null): string[] {
  const locale = language ?? 'en';
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  const sentences: string[] = [];
  let begun: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const piece = segment.trim();
    if (piece === '') continue;
    if (begun.length > 0 && !isUnfinished(begun, piece)) {
      sentences.push(begun.join(' '));
      begun = [];
    }
    begun.push(piece);
  }
  return begun.length > 0 ? [...sentences, begun.join(' ')] : sentences;
}
/** Sentences gathered into paragraphs of a few. */
export function paragraphsOf(sentences: readonly string[], atMost: number): string[] {
  const paragraphs: string[] = [];
  for (let start = 0; start < sentences.length; start += atMost) {
    paragraphs.push(sentences.slice(start, start + atMost).join(' '));
  }
  return paragraphs;
}
