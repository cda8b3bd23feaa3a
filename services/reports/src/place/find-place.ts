import { isSaidToBeIn } from './country-names.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import { bearersOfName, meantNamesake, withoutDoubles } from './namesakes.ts';
import type { PlaceMatch } from './place.ts';
import { type PlaceQuery, parsePlaceQuery, readingsWithoutComma } from './place-query.ts';
import { divisionKey, searchKey } from './search-key.ts';

export { describePlace } from './describe-place.ts';
export type { Place, PlaceMatch } from './place.ts';

const maxCandidates = 8;

/**
 * Finds the place a customer means by a free text such as "Madrid", "Córdoba, Argentina" or "Portland, OR", in
 * Spanish, English or the local language, whatever its case and accents.
 *
 * What follows a comma narrows: a country (name or code), a region, a province or another name of the place. Of
 * namesakes left, one that outshines the others wins; otherwise the match is ambiguous, with at most eight
 * candidates, largest first. A qualifier that fits no candidate, such as a misspelt country, is never ignored: the
 * match is then ambiguous even when one candidate is left.
 *
 * @param countryHint country, as a name or ISO 3166 alpha-2 code, when the customer gave it apart
 * @param home ISO 3166 alpha-2 of the country the customer is at home in: it decides among namesakes, and nothing else
 */
export function findPlace(text: string, countryHint?: string, home?: string): PlaceMatch {
  const query = parsePlaceQuery(text, countryHint);
  if (query === null) return { kind: 'unknown' };
  const asWritten = entriesFor(query, gazetteer());
  if (asWritten.entries.length > 0) return matchOf(query, asWritten, home);
  for (const reading of readingsWithoutComma(query)) {
    const narrowed = entriesFor(reading, gazetteer());
    if (narrowed.entries.length > 0 && narrowed.everyQualifierFits) return matchOf(reading, narrowed, home);
  }
  return { kind: 'unknown' };
}

interface NarrowedEntries {
  entries: GazetteerEntry[];
  everyQualifierFits: boolean;
}

function entriesFor({ nameKey, qualifiers }: PlaceQuery, world: Gazetteer): NarrowedEntries {
  let entries = world.placesNamed(nameKey);
  let everyQualifierFits = true;
  for (const qualifier of qualifiers) {
    const narrowed = narrow(entries, qualifier, world);
    if (narrowed.length > 0) entries = narrowed;
    else everyQualifierFits = false;
  }
  return { entries, everyQualifierFits };
}

function matchOf({ nameKey }: PlaceQuery, { entries, everyQualifierFits }: NarrowedEntries, home?: string): PlaceMatch {
  const namesakes = withoutDoubles(bearersOfName(entries, nameKey));
  const meant = everyQualifierFits ? meantNamesake(namesakes, nameKey, home) : undefined;
  if (meant) return { kind: 'found', place: meant.place };
  return { kind: 'ambiguous', candidates: namesakes.slice(0, maxCandidates).map(({ place }) => place) };
}

const saysDivision = /^(?:estado|state|provincia|province|departamento|department|region) (?:de|of) /;

/** The entries in the named country, region or province; failing that, those in a region whose name contains it. */
function narrow(entries: GazetteerEntry[], qualifier: string, world: Gazetteer): GazetteerEntry[] {
  const key = divisionKey(qualifier);
  // “Estado de México” is not all of Mexico.
  const inDivision = saysDivision.test(searchKey(qualifier))
    ? entries.filter((entry) => entry.divisionKeys.includes(key))
    : [];
  if (inDivision.length > 0) return inDivision;
  const country = world.countriesByKey.get(key);
  const exact = entries.filter(
    ({ place, divisionKeys, nameKeys }) =>
      isSaidToBeIn(place.country, country) || divisionKeys.includes(key) || nameKeys.includes(searchKey(qualifier)),
  );
  if (exact.length > 0) return exact;
  const words = key.split(' ');
  return entries.filter(({ divisionKeys }) => divisionKeys.some((division) => includesWords(division, words)));
}

function includesWords(division: string, words: string[]): boolean {
  const divisionWords = division.split(' ');
  return words.every((word) => divisionWords.includes(word));
}
