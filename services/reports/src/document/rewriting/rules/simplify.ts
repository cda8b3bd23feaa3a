import type { Block } from '../../reading/document-text.ts';
import { plainOpenings, plainWords } from './plain-words.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';
import { capitalized, type Language, parted } from './shorter-sentences.ts';

const perParagraph = 3;
/** Words of an aside that can go; a longer one tells something of its own. */
const longestAside = 12;

/** A text told plainer, and how much of it is. */
interface Simplified {
  blocks: Block[];
  /** The share of its sentences that say the same in other words, or in fewer. */
  changed: number;
}

export function isSimplifiable(language: string | null): language is Language {
  return language !== null && language in plainWords;
}

/** The same in shorter sentences, shorter paragraphs and plainer words, without asides in brackets. */
export function simplify(blocks: readonly Block[], language: Language): Simplified {
  let [sentences, changed] = [0, 0];
  const told = blocks.flatMap(({ kind, text }): Block[] => {
    // In a row of a table each word has its place, and “(a month)” is part of the price.
    if (kind === 'heading' || text.includes(' | ')) return [{ kind, text }];
    const plain = sentencesOf(text, language).flatMap((sentence) => {
      const told = isLabel(sentence)
        ? [sentence]
        : parted(withoutAsides(sentence), language).map((part) => inPlainWords(part, language));
      sentences += 1;
      if (told.length > 1 || told[0] !== sentence) changed += 1;
      return told;
    });
    return paragraphsOf(plain, perParagraph).map((paragraph) => ({ kind, text: paragraph }));
  });
  return { blocks: told, changed: sentences === 0 ? 0 : changed / sentences };
}

/** “4. Termination.” names what follows it. */
function isLabel(sentence: string): boolean {
  return /^[\p{N}.()ªº\s]*(?:\p{Lu}\p{L}*[.:]?\s?){1,2}$/u.test(sentence);
}

/**
 * What stands in brackets goes unless it is long, holds a name or a number, which are told nowhere else, or limits what
 * stands around it.
 */
function withoutAsides(sentence: string): string {
  const asides = [...sentence.matchAll(bracketed)].filter(({ 2: aside }) => !reference.test(aside!));
  // “Español (nativo), inglés (C1), alemán (B2)”: of several each tells of its own word.
  const isListed = asides.filter(({ 2: aside }) => !isShortAside(aside!)).length > 1;
  return sentence.replace(bracketed, (whole, before: string, aside: string, at: number) => {
    // “Ann Hardy (chair)”
    const isOfName = at > 0 && /^\p{Lu}\p{Ll}+$/u.test(before);
    return reference.test(aside) || (isShortAside(aside) && !isListed && !isOfName) ? before : whole;
  });
}

const bracketed = /(\S+)\s\(([^()]*)\)(?=[\s.,;:!?…]|$)/gu;

/** “see figure 3” */
const reference = /^(?:see|cf\.|véa[ns]e|vid\.|ver)\s.{0,40}$/iu;

/** “not with alcohol”, “salvo urgencia”: without it the sentence would say more than is true. */
const limiting =
  /(?<!\p{L})(?:not(?! even\b)|no|nor|never|none|without|except|excluding|unless|only|if|but|or|when|until|provided|subject|under|nunca|jamás|ningun[oa]?|ni|sin|salvo|excepto|menos|solo|sólo|solamente|únicamente|si|sino|pero|o|u|cuando|hasta|siempre que)(?!\p{L})/iu;

/** “the landlord”, “en adelante, el inquilino”: what something is called from there on. */
const naming = /^\P{L}*(?:the|el|la|los|las|herein|hereinafter|hereafter|en adelante|en lo sucesivo)(?!\p{L})/iu;

function isShortAside(aside: string): boolean {
  if (/[\p{Lu}\p{N}“"«]/u.test(aside) || limiting.test(aside) || naming.test(aside)) return false;
  return aside.split(/\s+/).length <= longestAside;
}

function inPlainWords(sentence: string, language: Language): string {
  const [words, openings] = [plainWords[language], plainOpenings[language]];
  const opened = sentence.replace(
    patternOf(openings, `${language} opening`, '^', ', '),
    (found) => `${openings[found.slice(0, -2).toLowerCase()]} `,
  );
  return opened.replace(patternOf(words, language, '', ''), (found, article: string | undefined, at: number) => {
    const told = found.slice(article?.length ?? 0).toLowerCase();
    const plainer = words[told]!;
    const isKept =
      plainer === told ||
      (article && uncountable.has(plainer)) ||
      (split.test(plainer) && pronoun.test(opened.slice(at + found.length)));
    if (isKept) return found;
    const whole = article ? `${/^[aeio]|^u(?!s)/.test(plainer) ? 'an' : 'a'} ${plainer}` : plainer;
    return /^\p{Lu}/u.test(found) ? capitalized(whole) : whole;
  });
}

/** “An expenditure” is not “a spending”, nor “an optimal plan” “a best plan”. */
const uncountable: ReadonlySet<string> = new Set(['best', 'help', 'pay', 'spending']);
/** “Ascertain it” is not “find out it”. */
const split = /\s(?:back|off|out|up)$/;
const pronoun = /^\s(?:it|him|her|them|us|me|you)(?!\p{L})/iu;

const patterns = new Map<string, RegExp>();

/** Whichever stands there is found with the English article before it; of two that begin alike the longer one. */
function patternOf(words: Readonly<Record<string, string>>, key: string, before: string, after: string): RegExp {
  const known = patterns.get(key);
  if (known) return known;
  const either = Object.keys(words)
    .toSorted((one, other) => other.length - one.length)
    .join('|');
  const article = key === 'en' ? '(\\ban? )?' : '()';
  const pattern = new RegExp(`${before}(?<![\\p{L}-])${article}(?:${either})(?![\\p{L}-])${after}`, 'giu');
  patterns.set(key, pattern);
  return pattern;
}
