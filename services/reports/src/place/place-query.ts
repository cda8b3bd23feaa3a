import { searchKey } from './search-key.ts';

/** What a customer typed, taken apart: "Lucena (Córdoba), España" is the name "lucena" and two qualifiers. */
export interface PlaceQuery {
  /** Search key of the place's name. */
  nameKey: string;
  /** What narrows it: countries, regions, provinces, other names; as typed. */
  qualifiers: string[];
  /** The country that was given apart; empty for none. */
  countryHint: string;
}

/** Longer than any place with its region and country; what is longer is not a place. */
const maxLength = 200;

const commas = /[,，、،;；؛\n\r\t]+/;
const separators = /[,，、،;；؛()（）[\]/|·•・\n\r\t]+| [-–—] /;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const postalCode = /\b\d{4,}\b/g;

/** Null when the text cannot be the name of a place. */
export function parsePlaceQuery(text: string, countryHint = ''): PlaceQuery | null {
  if (text.length > maxLength || countryHint.length > maxLength || controlCharacters.test(text)) return null;
  const segments = text.split(separators).map((segment) => segment.replace(postalCode, ''));
  return queryOf(segments, countryHint);
}

/**
 * The query as names stand in the gazetteer, with brackets, slashes and numbers: "Zürich (Kreis 6)",
 * "Congo - Kinshasa"; null when there are none.
 */
export function readingOfWholeNames(text: string, countryHint = ''): PlaceQuery | null {
  const isPlain = text.split(separators).length === text.split(commas).length && text.search(postalCode) === -1;
  return isPlain ? null : queryOf(text.split(commas), countryHint);
}

/** “大阪府大阪市”: the prefecture or province before the city, without a space. */
const cityInProvince = /^\s*(?<province>\p{Script=Han}+?[省府県])(?<city>\p{Script=Han}+)\s*$/u;

function queryOf(parts: string[], countryHint: string): PlaceQuery | null {
  const segments = parts.flatMap((part) => {
    const { province, city } = cityInProvince.exec(part)?.groups ?? {};
    return province && city ? [city, province] : [part];
  });
  const [name, ...qualifiers] = segments.filter((segment) => searchKey(segment) !== '');
  const hint = searchKey(countryHint) === '' ? '' : countryHint;
  return name === undefined ? null : { nameKey: searchKey(name), qualifiers, countryHint: hint };
}

/** Words between a place and what it is in: “Ciudadela de Menorca”. */
const joiningWords = / (?:de|del|d|en|of|in)$/;

/**
 * Other readings of a query whose name is not known: its last words, up to three, may be a country or a region that
 * was written without a comma, as in "Portland Oregon", and those before them a region: "Miami FL USA". The longest name
 * comes first.
 */
export function readingsWithoutComma(query: PlaceQuery, isCountry: (words: string) => boolean): PlaceQuery[] {
  const readings = [1, 2, 3].flatMap((count) => withLastWordsApart(query, count) ?? []);
  const inCountry = readings.filter(({ qualifiers: [words = ''] }) => isCountry(words));
  return [
    ...readings,
    ...inCountry.flatMap((reading) => [1, 2, 3].flatMap((count) => withLastWordsApart(reading, count) ?? [])),
  ];
}

function withLastWordsApart({ nameKey, qualifiers, countryHint }: PlaceQuery, count: number): PlaceQuery | undefined {
  const words = nameKey.split(' ');
  if (count >= words.length) return undefined;
  const name = words.slice(0, -count).join(' ').replace(joiningWords, '');
  return { nameKey: name, qualifiers: [words.slice(-count).join(' '), ...qualifiers], countryHint };
}

/** “Nací en Madrid”, “Madrid capital”, “London SE15 4QA”, “Paris 14e”: the name without what is no part of it. */
export function readingOfCityAlone({ nameKey, ...said }: PlaceQuery): PlaceQuery | undefined {
  const city = nameKey
    .replace(/^(?:(?:naci|nacid[oa]|born) )?(?:en|in) /, '')
    .replaceAll('臺', '台')
    .replace(/(?: capital| ciudad| centro| \p{L}*\d\S*)+$/u, '');
  return city === nameKey ? undefined : { ...said, nameKey: city };
}

const hospital = /\b(?:hospital|clinic|clinica|maternidad|maternity|sanatorio|sanatorium|infirmary)\b/;

/**
 * What a place that is not known is said to be in: “Triana, Sevilla” is in Seville, “Naval Hospital San Diego” perhaps in
 * San Diego.
 */
export function readingsOfSurroundings({ nameKey, qualifiers, countryHint }: PlaceQuery): PlaceQuery[] {
  const words = nameKey.split(' ');
  const last = hospital.test(nameKey) ? [3, 2, 1].filter((count) => count < words.length) : [];
  return [
    ...qualifiers.map((name, index) => ({ nameKey: searchKey(name), qualifiers: qualifiers.slice(index + 1) })),
    ...last.map((count) => ({ nameKey: words.slice(-count).join(' '), qualifiers })),
  ].map((reading) => ({ ...reading, countryHint }));
}
