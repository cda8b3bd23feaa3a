import { detect } from 'tinyld/light';
import { withoutAddresses } from './addresses.ts';

/** More tells no better. */
const sampleLength = 5000;

/** Words that no text of the language does without. Its neighbours have some of them; of two that have as many it is the first. */
const commonWords = {
  en: 'and of with that are this from not they which the',
  es: 'y el los las lo del al con por para una su sus más pero fue está',
  ca: 'i el els les dels del al als amb per una és són què seva seu però',
  fr: 'et les des du est une dans pour qui sur au aux par',
  it: 'e il di che per non gli della del nel sono è con una',
  pt: 'e o os as do da dos das não com uma no na é ao pelo pela',
  gl: 'e o os as do da dos das non coa unha no na é ao polo pola',
};
const words = new Map(Object.entries(commonWords).map(([language, line]) => [language, new Set(line.split(' '))]));
/** Of running text they are an eighth and more. */
const leastShare = 0.06;
/** Of fewer a word that means something else in another language is too large a part. */
const fewestWords = 20;

/**
 * The language of a text, in ISO 639-1, by its words alone: a bar between cells is taken for a full stop in Hindi.
 * English, Spanish and its neighbours are known by their common words, for of a list, a contract or a curriculum letters
 * tell little.
 */
export function languageOf(text: string): string | null {
  const plain = withoutAddresses(text.slice(0, sampleLength)).replace(/[^\p{L}\p{M}'’]+/gu, ' ');
  const told = plain.toLowerCase().trim().split(' ');
  const shares = [...words].map(([language, own]) => ({
    language,
    share: told.filter((word) => own.has(word)).length / told.length,
  }));
  const { language, share } = shares.reduce((most, one) => (one.share > most.share ? one : most));
  const isKnown = share >= leastShare && (language === 'en' || language === 'es' || told.length >= fewestWords);
  return isKnown ? language : detect(plain) || null;
}
