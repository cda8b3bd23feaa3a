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
    'as a consequence': 'So',
    'as a result': 'So',
    consequently: 'So',
    hence: 'So',
    however: 'But',
    nevertheless: 'But',
    nonetheless: 'But',
    therefore: 'So',
    thus: 'So',
  },
  es: {
    'ahora bien': 'Pero',
    asimismo: 'También',
    consecuentemente: 'Por eso',
    'en consecuencia': 'Por eso',
    igualmente: 'También',
    'no obstante': 'Pero',
    'por consiguiente': 'Por eso',
    'por ende': 'Por eso',
    'por lo tanto': 'Por eso',
    'por tanto': 'Por eso',
    'sin embargo': 'Pero',
  },
};
