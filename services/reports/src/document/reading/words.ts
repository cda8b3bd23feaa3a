import stopwords from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };

const lists: Record<string, string[]> = stopwords;
const sets = new Map<string, ReadonlySet<string>>();

/** Words that say nothing of what a text is about; those of our languages where its own is not known. */
export function stopWordsOf(language: string | null): ReadonlySet<string> {
  const key = language && lists[language] ? language : '';
  const known = sets.get(key) ?? new Set(key ? lists[key] : [...lists['en']!, ...lists['es']!]);
  sets.set(key, known);
  return known;
}

/** The words of a text that carry meaning, in lower case. */
export function contentWords(text: string, language: string | null): string[] {
  const stopWords = stopWordsOf(language);
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.filter((word) => word.length > 2 && !stopWords.has(word));
}
