import { numberWordsIn } from './number-words.ts';

/** A number as printed, and what it may mean: all of one reading. */
interface Figure {
  print: string;
  readings: string[][];
}

const grouped = String.raw`\p{Nd}{1,3}(?:[ \u00a0\u202f'’]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}{1,2}(?!\p{Nd}))?`;
const figure = new RegExp(`${grouped}|\\p{Nd}+(?:[.,]\\p{Nd}+)*`, 'gu');
const scaleAfter = /^\s*(?<scale>mil millones|thousand|million|billion|mil|mill[oó]n(?:es)?)(?!\p{L})/iu;
const scales: Readonly<Record<string, number>> = {
  mil: 3,
  thousand: 3,
  million: 6,
  millon: 6,
  millones: 6,
  billion: 9,
  'mil millones': 9,
};
const afternoon = /^(?::\d\d)?\s*(?:p\.?\s?m\b|de la (?:tarde|noche)|in the (?:afternoon|evening)|at night)/iu;

/**
 * The numbers that a text tells and its source does not, as printed. Figures are read as any country writes them where
 * the language leaves that open; words are known of English and Spanish.
 */
export function strangeNumbers(told: string, language: string | null, source: string, from: string | null): string[] {
  const known = new Set(figuresIn(source, from).flatMap(({ readings }) => readings.flat()));
  for (const one of from === null ? ['en', 'es'] : [from]) {
    for (const { value } of numberWordsIn(source, one)) known.add(String(value));
  }
  const figures = figuresIn(told, language).filter(
    ({ readings }) => !readings.some((reading) => reading.every((value) => known.has(value))),
  );
  // Of another language's words nothing is known, neither what they count.
  const areWordsKnown = from === null || from === 'en' || from === 'es';
  const words = areWordsKnown && language ? numberWordsIn(told, language) : [];
  const strange = words.filter(({ value, vague }) => !vague && !known.has(String(value)));
  return [...figures, ...strange].map(({ print }) => print);
}

function figuresIn(text: string, language: string | null): Figure[] {
  // A full hour may be written without minutes.
  const timed = text.replace(/(?<=\d):00(?!\d)/g, '   ');
  return [...timed.matchAll(figure)].map((match) => {
    const print = match[0];
    const after = text.slice(match.index + print.length, match.index + print.length + 30);
    const readings = readingsOf(latinDigits(print), language);
    const scale = scaleAfter.exec(after)?.groups?.['scale'];
    if (scale) return { print: `${print} ${scale}`, readings: scaled(readings, scale) };
    if (/^(?::\d\d| {3})/.test(after)) readings.push(...readings.map((parts) => parts.map(onTwelveHours)));
    if (!afternoon.test(after)) return { print, readings };
    return { print, readings: [...readings, ...readings.map((parts) => parts.map(inAfternoon))] };
  });
}

function readingsOf(print: string, language: string | null): string[][] {
  const [whole, ...spaced] = print.split(/[ \u00a0\u202f'’]/);
  if (spaced.length > 0) {
    const joined = [whole, ...spaced].join('');
    return [...readingsOf(joined, language), [whole!, ...spaced].map(canonical)];
  }
  const groups = print.split(/[.,]/);
  if (groups.length === 1) return [[canonical(print)]];
  const separators = print.replace(/\d/g, '');
  const isGrouped = groups.slice(1).every(({ length }) => length === 3) && groups[0]!.length <= 3;
  const isOneSeparator = new Set(separators).size === 1;
  const readings: string[][] = [];
  if (isGrouped && isOneSeparator) readings.push([canonical(groups.join(''))]);
  // English groups with commas alone; elsewhere three digits after one of the two may be either.
  const maybeDecimal = !isGrouped || !(language === 'en' && separators === ',');
  const isDecimal = separators.length === 1 ? maybeDecimal : !isOneSeparator && separators.at(-1) !== separators.at(-2);
  if (isDecimal) readings.push([canonical(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`)]);
  // Dates, versions, clauses.
  if (readings.length === 0 || (separators.length > 1 && !isGrouped)) readings.push(groups.map(canonical));
  return readings;
}

function scaled(readings: string[][], scale: string): string[][] {
  const power = scales[scale.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')] ?? 0;
  return readings.map((parts) => parts.map((part) => canonical(String(Number(part) * 10 ** power))));
}

function inAfternoon(hour: string): string {
  return Number(hour) < 12 ? String(Number(hour) + 12) : hour;
}

function onTwelveHours(hour: string): string {
  return Number(hour) > 12 && Number(hour) < 24 ? String(Number(hour) - 12) : hour;
}

function canonical(value: string): string {
  const [whole = '', decimals = ''] = value.split('.');
  const kept = decimals.replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (kept ? `.${kept}` : '');
}

/** Digits of other scripts stand in the order of Unicode, from a zero on. */
function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => (/\d/.test(digit) ? digit : String(digitValue(digit.codePointAt(0)!))));
}

function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
