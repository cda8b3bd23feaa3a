const segmenters = new Map<string, Intl.Segmenter>();

export function sentencesOf(text: string, language: string | null): string[] {
  const locale = language ?? 'en';
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(Boolean);
}

/** Sentences gathered into paragraphs of a few. */
export function paragraphsOf(sentences: readonly string[], atMost: number): string[] {
  const paragraphs: string[] = [];
  for (let start = 0; start < sentences.length; start += atMost) {
    paragraphs.push(sentences.slice(start, start + atMost).join(' '));
  }
  return paragraphs;
}
