import { fold } from './fold.ts';
import { symbolName, symbols } from './symbols.ts';

export interface Token {
  kind: 'word' | 'number' | 'mark';
  /** Folded. */
  text: string;
  /** Whether it begins with a small letter as written. */
  lower: boolean;
  start: number;
  end: number;
}

export interface Sentence {
  /** As written. */
  text: string;
  tokens: Token[];
}

const pattern = new RegExp(
  [
    '(?<number>\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}[:h]\\d{2}(?!\\d)|\\d+(?:[.,]\\d+)?)',
    `(?<symbol>[${symbols}])`,
    "(?<word>(?![ªº])[\\p{L}\\p{M}\\p{Cf}]+(?:['’ʼ][\\p{L}\\p{M}\\p{Cf}]+)*)",
    '(?<suffix>\\.?[ªº°])',
    "(?<prime>[′'’])(?=\\W)",
    '(?<end>[.!?…;\\n]+)',
    '(?<mark>[,:()–—/&%])',
  ].join('|'),
  'gu',
);

/** The sentences of a text; a semicolon ends one too. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let begin = 0;
  const close = (end: number) => {
    if (tokens.length > 0) sentences.push({ text: text.slice(begin, end).trim(), tokens: spelledOut(tokens) });
    tokens = [];
    begin = end;
  };
  for (const match of text.matchAll(pattern)) {
    const { number, symbol, word, suffix, end, mark } = match.groups!;
    const start = match.index;
    const stop = start + match[0].length;
    const add = (kind: Token['kind'], folded: string) => {
      tokens.push({ kind, text: folded, lower: /^\p{Ll}/u.test(match[0]), start: start, end: stop });
    };
    if (number) add('number', number);
    else if (symbol) add('word', fold(symbolName(symbol)!));
    else if (word) {
      // “isn’t” keeps its end, which denies; “Leo’s” and “it’s” lose theirs.
      const folded = fold(word).replace(/'s$/, '');
      if (folded) add('word', folded);
    } else if (suffix) add('word', suffix.includes('°') ? '°' : suffix.replace('.', ''));
    else if (mark && !hyphenates(text, start, mark)) add('mark', mark);
    else if (end && !abbreviates(text, start, tokens)) close(stop);
  }
  close(text.length);
  return sentences;
}

/** The points of “a.m.”, of “5. März” or of initials end no sentence. */
function abbreviates(text: string, at: number, tokens: Token[]): boolean {
  if (text[at] !== '.') return false;
  const before = tokens.at(-1);
  return (before?.end === at && /^[a-z]$/.test(before.text) && /^\.\s?[a-zA-Z]\b/.test(text.slice(at))) || false;
}

/** A dash between two letters joins words, as in “Sun–Moon”. */
function hyphenates(text: string, at: number, mark: string): boolean {
  return /[–—]/.test(mark) && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '') && mark === '–';
}

/** “L e o” is Leo. */
function spelledOut(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    let end = index;
    while (tokens[end]?.kind === 'word' && tokens[end]!.text.length === 1) end += 1;
    if (end - index < 3) joined.push(tokens[index]!);
    else {
      const letters = tokens.slice(index, end);
      joined.push({ ...letters[0]!, text: letters.map(({ text }) => text).join(''), end: letters.at(-1)!.end });
      index = end - 1;
    }
  }
  return joined;
}
