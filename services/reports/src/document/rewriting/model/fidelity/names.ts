import type { ToldPassage } from '../passages.ts';
import { isCalendarName } from './calendar-names.ts';

/** A word that is written as a name is. */
interface NameWord {
  print: string;
  key: string;
  /** It follows the name before it and nothing else. */
  goesOn: boolean;
  /** “Mrs” or “Don” stands before it. */
  titled: boolean;
}

/** They are written with capitals and name nobody. */
const unnamed: ReadonlySet<string> = new Set(
  `i im ive ill id mr mrs ms miss dr sir madam dear usted ustedes ud uds vd vds sr sra srta d dna don dona senor senora
   senores dios god ok`.split(/\s+/),
);
const titles =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|dr|dra|sr|sra|srta|d|dña|don|doña|señor|señora|señorita|herr|frau|mme|madame|monsieur)\.?\s+$/iu;
/** Of a language whose nouns all have capitals nothing can be told. */
const capitalizing: ReadonlySet<string> = new Set(['de', 'lb']);
/** Names of one origin begin alike in two languages: London and Londres. */
const kinLetters = 3;

/**
 * The names that a text tells and its source does not: what has a capital where no sentence begins. Of a heading whose
 * words all have capitals, as in English, nothing can be told.
 */
export function strangeNames(
  { heading, paragraphs }: ToldPassage,
  language: string | null,
  source: string,
  from: string | null,
): string[] {
  if (language !== null && capitalizing.has(language)) return [];
  const told = [...heading.filter((title) => !isTitleCase(title)), ...paragraphs].join('\n');
  const known = wordsOf(source);
  const isKnown = ({ key }: NameWord) => known.has(key) || known.has(`${key}s`) || known.has(key.replace(/s$/, ''));
  const names = namesIn(told).filter(({ key }) => !unnamed.has(key) && !isCalendarName(key, language));
  const strange = names.filter((name) => !isKnown(name));
  if (language === from) return strange.map(({ print }) => print);
  const everything = [...heading, ...paragraphs].join('\n');
  return strangeInTranslation(names, strange, everything, language, source, from);
}

/**
 * In a translation places and institutions may have names that the source has not, as many as have gone. Whoever is
 * called Mrs or Don keeps the name.
 */
function strangeInTranslation(
  names: readonly NameWord[],
  strange: readonly NameWord[],
  told: string,
  language: string | null,
  source: string,
  from: string | null,
): string[] {
  const toldWords = wordsOf(told);
  const sourceNames = namesIn(source).filter(({ key }) => !unnamed.has(key) && !isCalendarName(key, from));
  const lost = sourceNames.filter(({ titled, key }) => titled && !toldWords.has(key)).map(({ print }) => print);
  const kin = new Set(sourceNames.map(({ key }) => key.slice(0, kinLetters)));
  const kinWords = new Set([...wordsOf(source)].filter((word) => word.length > kinLetters + 1).map(kinStart));
  const translated = language === null ? new Set() : new Set(displayWords(source, from ?? 'en', language));
  const isKin = ({ key }: NameWord) =>
    kin.has(key.slice(0, kinLetters)) || kinWords.has(kinStart(key)) || translated.has(key);
  const strangers = new Set(strange);
  const unknown = sequencesOf(names).filter((parts) => parts.every((part) => strangers.has(part) && !isKin(part)));
  const gone = sequencesOf(sourceNames).filter((parts) => parts.every(({ key }) => !toldWords.has(key)));
  const titled = unknown.filter((parts) => parts.some((part) => part.titled));
  const tooMany = unknown.length > gone.length ? unknown : titled;
  return [...lost, ...tooMany.map((parts) => parts.map(({ print }) => print).join(' '))];
}

function sequencesOf(names: readonly NameWord[]): NameWord[][] {
  const sequences: NameWord[][] = [];
  for (const name of names) {
    const last = sequences.at(-1);
    if (last && name.goesOn) last.push(name);
    else sequences.push([name]);
  }
  return sequences;
}

function namesIn(text: string): NameWord[] {
  const names: NameWord[] = [];
  let nameEnd = -1;
  for (const { 0: print, index } of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu)) {
    const before = text.slice(Math.max(0, index - 40), index);
    const titled = titles.test(before);
    const isAcronym = /^\p{Lu}{2,}$/u.test(print);
    if (!/^\p{Lu}/u.test(print) || (!titled && !isAcronym && beginsSentence(before, index === before.length))) continue;
    const between = nameEnd < 0 ? undefined : text.slice(nameEnd, index);
    const goesOn = between !== undefined && isWithinName(names.at(-1)!.print, between);
    names.push({ print, key: keyOf(print), goesOn, titled: titled || (between === ' ' && names.at(-1)!.titled) });
    nameEnd = index + print.length;
  }
  return names;
}

/** “St. Mary”, “Bank of England”. */
function isWithinName(last: string, between: string): boolean {
  if (between === '. ') return last.length <= 3;
  return /^ (?:(?:de|del|of|the|la|los|las|el|y|and|for|of the|de la) )?$/u.test(between);
}

function beginsSentence(before: string, isAll: boolean): boolean {
  const bare = before.replace(/[\s«»“”"‘(¿¡[*_]+$/u, '');
  if (bare === '') return isAll || before.includes('\n');
  if (/\n\s*$/.test(before)) return true;
  // After “No.” or “St.” no sentence begins.
  if (/(?:^|\s)\p{Lu}\p{L}{0,2}\.$/u.test(bare)) return false;
  return /[.!?…:;•·–—|-]$|(?:^|\s)\(?\p{N}{1,2}[.)]$|(?:^|\s)\p{L}\)$/u.test(bare);
}

function isTitleCase(text: string): boolean {
  const long = [...text.matchAll(/\p{L}{4,}/gu)].map(([word]) => word);
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

function wordsOf(text: string): Set<string> {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu)].map(([word]) => word);
  return new Set(words.flatMap((word) => [keyOf(word), ...word.split(/['’-]/).map(keyOf)]));
}

/** Without accents, capitals and a possessive. */
function keyOf(word: string): string {
  const bare = word
    .replace(/['’]s$/u, '')
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
  return bare.toLowerCase();
}

/** Of a word without a capital, such as “europeo”, more must be alike. */
function kinStart(key: string): string {
  return key.slice(0, kinLetters + 1);
}

const codes = {
  region: Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
  ),
  language: 'ar bg ca cs da de el en es eu fi fr gl he hi hr hu it ja ko la nl no pl pt ro ru sv tr uk zh'.split(' '),
};
const displayNames = new Map<string, readonly string[]>();

/** What the countries and languages that a source names are called in another language, word by word. */
function displayWords(source: string, from: string, language: string): string[] {
  return (['region', 'language'] as const).flatMap((type) => {
    const [names, others] = [displayNamesOf(from, type), displayNamesOf(language, type)];
    return names.flatMap((name, index) =>
      name !== '' && source.includes(name) ? others[index]!.split(' ').map(keyOf) : [],
    );
  });
}

function displayNamesOf(language: string, type: 'region' | 'language'): readonly string[] {
  const key = `${language} ${type}`;
  const known = displayNames.get(key);
  if (known) return known;
  const display = new Intl.DisplayNames(language, { type, fallback: 'none' });
  const names = codes[type].map((code) => display.of(code) ?? '');
  displayNames.set(key, names);
  return names;
}
