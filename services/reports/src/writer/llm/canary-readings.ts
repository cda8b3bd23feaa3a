/** The ways in which a text can be read for a word that hides in it, each in lower-case letters and digits alone. */
export function readingsOf(text: string): string[] {
  const plain = withoutDisguise(text);
  const withoutPrefixes = plain.replace(/0[xbo]|\\[xu]|u\+|&#x?/g, ' ').replace(/\\u00|%/g, ' ');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return [
    lettersOf(plain),
    lettersOf(withoutPrefixes),
    lettersOf(withoutPrefixes.replace(/\b00/g, '')),
    // “Q, then X, then seven”: what is no letter, digit or short run of them is left out.
    words.map(spelledBy).join(''),
    words.map((word) => symbols.get(word) ?? word.charAt(0)).join(''),
    linesOf(plain)
      .map((line) => line.charAt(0))
      .join(''),
  ];
}

/** The dots and dashes of a text. */
export function signsOfMorse(text: string): string {
  return text
    .replace(/[·•∙]/g, '.')
    .replace(/[–—−_]/g, '-')
    .replace(/[^.-]/g, '');
}

function lettersOf(text: string): string {
  return text.replace(/[^a-z0-9]/g, '');
}

function linesOf(text: string): string[] {
  return text
    .split(/\\n|[\n.!?]/)
    .map(lettersOf)
    .filter(Boolean);
}

/** Letters of other alphabets that look like ours, and letters in boxes and flags. */
function withoutDisguise(text: string): string {
  const plain = [...text.normalize('NFKD')].map((letter) => {
    const code = letter.codePointAt(0)!;
    if (code >= tags && code < tags + 0x80) return String.fromCharCode(code - tags);
    const boxed = boxedAlphabets.find((first) => code >= first && code < first + 26);
    return boxed === undefined ? letter : String.fromCharCode(97 + code - boxed);
  });
  return plain
    .join('')
    .toLowerCase()
    .replace(lookalike, (letter) => lookalikes[letter] ?? letter);
}

/** Where alphabets of 26 begin that Unicode does not decompose: negative circled, squared, flags. */
const boxedAlphabets = [0x1f150, 0x1f170, 0x1f1e6];
/** Where ASCII begins that is not seen. */
const tags = 0xe0000;
const lookalikes: Record<string, string> = {
  а: 'a',
  е: 'e',
  с: 'c',
  х: 'x',
  ԁ: 'd',
  в: 'b',
  о: '0',
  α: 'a',
  ε: 'e',
  χ: 'x',
  ԛ: 'q',
};
const lookalike = new RegExp(`[${Object.keys(lookalikes).join('')}]`, 'g');

/** What a word says of a sequence of letters and digits: itself where it is a run of them, nothing where it is prose. */
function spelledBy(word: string): string {
  const isRun = word.length === 1 || word === 'qx' || (/\d/.test(word) && /^[0-9a-fqx]+$/.test(word));
  return symbols.get(word) ?? (isRun ? word : '');
}

/** How the digits, and the letters that the word can have, are called in English, Spanish and on the radio. */
const symbols = new Map(
  Object.entries({
    0: 'zero cero null nought oh',
    1: 'one uno una won',
    2: 'two dos',
    3: 'three tres tree',
    4: 'four cuatro fower',
    5: 'five cinco fife',
    6: 'six seis',
    7: 'seven siete',
    8: 'eight ocho',
    9: 'nine nueve niner',
    a: 'ay alpha alfa',
    b: 'bee be bravo',
    c: 'cee see ce charlie',
    d: 'dee de delta',
    e: 'ee echo eco',
    f: 'ef eff efe foxtrot',
    q: 'cue queue cu quebec',
    x: 'ex equis xray',
  }).flatMap(([symbol, words]) => words.split(' ').map((word): [string, string] => [word, symbol])),
);
