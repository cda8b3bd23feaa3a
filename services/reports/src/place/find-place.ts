import { gazetteer, type Lookup } from './gazetteer.ts';
import { bearersOfName, likeliestFirst, meantNamesake, type Namesakes } from './namesakes.ts';
import { entriesFor, type NarrowedEntries } from './narrow-entries.ts';
import type { Place, PlaceMatch } from './place.ts';
import { type PlaceQuery, parsePlaceQuery, readingOfWholeNames, readingsWithoutComma } from './place-query.ts';

export type { Place, PlaceMatch } from './place.ts';

const maxCandidates = 8;

/**
 * Finds the place a customer means by a free text such as "Madrid", "Córdoba, Argentina" or "Portland, OR", in
 * Spanish, English or the local language, whatever its case and accents.
 *
 * What follows a comma narrows: a country (name or code), a region, a province or another name of the place. Of
 * namesakes left, one that outshines the others wins; otherwise the match is ambiguous, with at most eight
 * candidates, the likeliest first. A qualifier that fits no candidate, such as a misspelt country, is never ignored: the
 * match is then ambiguous even when one candidate is left.
 *
 * @param countryHint country, as a name or ISO 3166 alpha-2 code, when the customer gave it apart
 * @param home ISO 3166 alpha-2 of the country the customer is at home in: it decides among namesakes, and nothing else
 */
export function findPlace(text: string, countryHint?: string, home?: string, world: Lookup = gazetteer()): PlaceMatch {
  const namesakes = understand(text, countryHint, world);
  if (namesakes === null) return { kind: 'unknown' };
  const meant = namesakes.everyQualifierFits ? meantNamesake(namesakes, home) : undefined;
  if (meant) return { kind: 'found', place: meant.place };
  const candidates = likeliestFirst(namesakes, home).slice(0, maxCandidates);
  return { kind: 'ambiguous', candidates: candidates.map(({ place }) => place) };
}

/** Whether a text is found as the place wherever the customer is at home. */
export function isCertain(text: string, place: Place, world: Lookup): boolean {
  const namesakes = understand(text, undefined, world);
  if (!namesakes?.everyQualifierFits) return false;
  const homes = [undefined, ...new Set(namesakes.entries.map((namesake) => namesake.place.country))];
  return homes.every((home) => isSame(meantNamesake(namesakes, home)?.place, place));
}

type Understood = Namesakes & Pick<NarrowedEntries, 'everyQualifierFits'>;

function understand(text: string, countryHint: string | undefined, world: Lookup): Understood | null {
  const query = parsePlaceQuery(text, countryHint);
  if (query === null) return null;
  const wholeNames = readingOfWholeNames(text, countryHint);
  const exact = wholeNames && understandReading(wholeNames, world);
  if (exact?.everyQualifierFits) return exact;
  const asWritten = understandReading(query, world);
  if (asWritten) return asWritten;
  for (const reading of readingsWithoutComma(query)) {
    const understood = understandReading(reading, world);
    if (understood?.everyQualifierFits) return understood;
  }
  return null;
}

function understandReading(reading: PlaceQuery, world: Lookup): Understood | null {
  const { entries, ...narrowed } = entriesFor(reading, world);
  if (entries.length === 0) return null;
  return { ...narrowed, nameKey: reading.nameKey, entries: bearersOfName(entries, reading.nameKey) };
}

function isSame(one: Place | undefined, { name, latitudeDeg, longitudeDeg }: Place): boolean {
  return one?.name === name && one.latitudeDeg === latitudeDeg && one.longitudeDeg === longitudeDeg;
}
