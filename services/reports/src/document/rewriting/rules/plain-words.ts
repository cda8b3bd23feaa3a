import { englishPlainWords } from './english-plain-words.ts';
import { spanishPlainWords } from './spanish-plain-words.ts';

/**
 * What is said plainer, by language, in lower case: only what can stand in the other's place in any sentence, whatever
 * comes before and after.
 */
export const plainWords: Record<'es' | 'en', Readonly<Record<string, string>>> = {
  en: englishPlainWords,
  es: spanishPlainWords,
};

/** What opens a sentence, before a comma. */
export const plainOpenings: Record<'es' | 'en', Readonly<Record<string, string>>> = {
  en: {
    accordingly: 'So',
    consequently: 'So',
    hence: 'So',
    however: 'But',
    nonetheless: 'But',
    therefore: 'So',
    thus: 'So',
  },
  es: {
    'ahora bien': 'Pero',
    'en consecuencia': 'Por eso',
    'no obstante': 'Pero',
    'por ende': 'Por eso',
    'sin embargo': 'Pero',
  },
};
