import { detect } from 'tinyld/light';
import { withoutAddresses } from './addresses.ts';

/** More tells no better. */
const sampleLength = 5000;

/** Words that no text of the language does without, and that its neighbours have hardly. */
const ownWords: Record<'en' | 'es', ReadonlySet<string>> = {
  en: new Set('the and of with that are this from not they which'.split(' ')),
  es: new Set('y los las su sus por para más pero fue está'.split(' ')),
};
/** Of running text they are an eighth and more. */
const leastShare = 0.06;

/**
 * The language of a text, in ISO 639-1, by its words alone: a bar between cells is taken for a full stop in Hindi.
 * English and Spanish are known by words of their own, for of a list or a curriculum letters tell little.
 */
export function languageOf(text: string): string | null {
  const plain = withoutAddresses(text.slice(0, sampleLength)).replace(/[^\p{L}\p{M}'’]+/gu, ' ');
  const words = plain.toLowerCase().trim().split(' ');
  const shareOf = (language: 'en' | 'es') => words.filter((word) => ownWords[language].has(word)).length / words.length;
  const [en, es] = [shareOf('en'), shareOf('es')];
  if (Math.max(en, es) >= leastShare) return en > es ? 'en' : 'es';
  return detect(plain) || null;
}
