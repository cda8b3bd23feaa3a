import { phrases, type Sense } from './sense.ts';

const cardinals = [
  'zero|cero',
  'one|uno|una|un',
  'two|dos|both',
  'three|tres',
  'four|cuatro',
  'five|cinco',
  'six|seis',
  'seven|siete',
  'eight|ocho',
  'nine|nueve',
  'ten|diez',
  'eleven|once',
  'twelve|doce',
  'thirteen|trece',
  'fourteen|catorce',
  'fifteen|quince',
  'sixteen|dieciseis',
  'seventeen|diecisiete',
  'eighteen|dieciocho',
  'nineteen|diecinueve',
  'twenty|veinte',
  'twenty one|veintiuno|veintiun',
  'twenty two|veintidos',
  'twenty three|veintitres',
  'twenty four|veinticuatro',
  'twenty five|veinticinco',
  'twenty six|veintiseis',
  'twenty seven|veintisiete',
  'twenty eight|veintiocho',
  'twenty nine|veintinueve',
  'thirty|treinta',
  'thirty one|treinta y uno',
];
const ordinals = [
  'first|primera|primero|primer',
  'second|segunda|segundo',
  'third|tercera|tercero|tercer',
  'fourth|cuarta|cuarto',
  'fifth|quinta|quinto',
  'sixth|sexta|sexto',
  'seventh|septima|septimo|setima',
  'eighth|octava|octavo',
  'ninth|novena|noveno',
  'tenth|decima|decimo',
  'eleventh|undecima|decimoprimera|onceava|undecimo',
  'twelfth|duodecima|decimosegunda|doceava|duodecimo',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty first',
  'twenty second',
  'twenty third',
  'twenty fourth',
  'twenty fifth',
  'twenty sixth',
  'twenty seventh',
  'twenty eighth',
  'twenty ninth',
  'thirtieth',
  'thirty first',
];
const romans = ['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function senses(words: readonly string[], first: number, ordinal: boolean): [string, Sense][] {
  return words.flatMap((group, index) =>
    group
      .split('|')
      .map((word): [string, Sense] => [word, { is: 'number', value: index + first, ordinal, digits: false }]),
  );
}

/** Those that part two bodies in an aspect. */
const separations: [number, string][] = [
  [36, 'thirty six|treinta y seis'],
  [40, 'forty|cuarenta'],
  [45, 'forty five|cuarenta y cinco'],
  [50, 'fifty|cincuenta'],
  [60, 'sixty|sesenta'],
  [70, 'seventy|setenta'],
  [72, 'seventy two|setenta y dos'],
  [80, 'eighty|ochenta'],
  [90, 'ninety|noventa'],
  [100, 'hundred|a hundred|one hundred|cien'],
  [120, 'hundred and twenty|a hundred and twenty|one hundred and twenty|one hundred twenty|ciento veinte'],
  [135, 'hundred and thirty five|a hundred and thirty five|one hundred and thirty five|ciento treinta y cinco'],
  [144, 'hundred and forty four|a hundred and forty four|one hundred and forty four|ciento cuarenta y cuatro'],
  [150, 'hundred and fifty|a hundred and fifty|one hundred and fifty|one hundred fifty|ciento cincuenta'],
  [180, 'hundred and eighty|a hundred and eighty|one hundred and eighty|one hundred eighty|ciento ochenta'],
];

export const numberSenses: [string, Sense][] = [
  ...senses(cardinals, 0, false),
  ...senses(ordinals, 1, true),
  ...separations.flatMap(([value, words]) => phrases(words, { is: 'number', value, ordinal: false, digits: false })),
];

/** Read as a number only beside the word house: `I` and `V` are words too. */
export function romanNumeral(word: string): number | undefined {
  const index = romans.indexOf(word);
  return index === -1 ? (word === 'i' ? 1 : undefined) : index + 2;
}
