import anyAscii from 'any-ascii';

/**
 * A text in Latin letters; empty when it has none. Most letters of India and Sri Lanka are consonants with an `a` that is
 * not written, which a table of letters alone leaves out.
 */
export function latinLetters(text: string): string {
  return anyAscii(indic.test(text) ? withVowels(text) : text);
}

const indic = /[\u0980-\u0dff]/u;

/** From Bengali to Malayalam, the blocks of Unicode have alike letters in the same places; Sinhala has an order of its own. */
const blocks = [0x980, 0xa00, 0xa80, 0xb00, 0xb80, 0xc00, 0xc80, 0xd00];
const blockSize = 0x80;

function inEachBlock(first: number, last = first): string {
  const range = (block: number) => [block + first, block + last].map((place) => `\\u{${place.toString(16)}}`).join('-');
  return blocks.map(range).join('');
}

const dot = `[${inEachBlock(0x3c)}]`;
const consonant = `[${inEachBlock(0x15, 0x39)}\u09f0\u09f1\u0b5f\u0d9a-\u0dc6]${dot}?`;
const sign = `${inEachBlock(0x3e, 0x4c)}${inEachBlock(0x55, 0x57)}\u0dcf-\u0ddf`;
const silencer = `${inEachBlock(0x4d)}\u0dca`;
const nasal = `[${inEachBlock(0x02)}\u0a70]`;
/** Stands for the vowel that is not written. */
const unwritten = '\u0259';
const syllable = `[${inEachBlock(0x05, 0x14)}\u0d85-\u0d96${sign}${unwritten}]${nasal}?${consonant}`;
/** Of the languages of the north, which often leave the vowel out: Bengali, Punjabi, Gujarati, Odia. */
const northern = '(?<=[\\u0980-\\u0b7f])';

const bare = new RegExp(`(${consonant})(?![${sign}${silencer}])`, 'gu');
const atEnd = new RegExp(`(${syllable})${northern}${unwritten}(?![\\p{L}\\p{M}])`, 'gu');
const betweenSyllables = new RegExp(`(${syllable})${northern}${unwritten}(?=${consonant}[${sign}${unwritten}])`, 'gu');
const beforeTongue = new RegExp(`${nasal}(?=[${inEachBlock(0x15, 0x29)}${inEachBlock(0x2f, 0x39)}])`, 'gu');
const dotted = new RegExp(`(.)${dot}`, 'gu');
/** What a dot makes of the letters in these places. */
const dottedLetters: Partial<Record<number, string>> = { 28: 'z', 33: 'r', 34: 'rh', 43: 'f', 56: 'sh' };

function withVowels(text: string): string {
  return text
    .normalize('NFD')
    .replace(bare, `$1${unwritten}`)
    .replace(atEnd, '$1')
    .replace(betweenSyllables, '$1')
    .replace(beforeTongue, 'n')
    .replace(dotted, (_, letter: string) => dottedLetters[letter.charCodeAt(0) % blockSize] ?? letter)
    .replaceAll(unwritten, 'a');
}
