import { isSaidToBeIn } from './country-names.ts';
import { gazetteer, type Lookup } from './gazetteer.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import { isEnough, type NameAlone, worthAsking } from './name-alone.ts';
import { bearersOfName, likeliestFirst, meantNamesake } from './namesakes.ts';
import { entriesFor, type NarrowedEntries } from './narrow-entries.ts';
import { nicknamed } from './nicknames.ts';
import { isNoAnswer } from './no-answer.ts';
import type { Place, PlaceMatch } from './place.ts';
import { type PlaceQuery, parsePlaceQuery, readingOfWholeNames, readingsWithoutComma } from './place-query.ts';
import { divisionKey } from './search-key.ts';
import { territoriesNamed } from './territory.ts';

export type { Place, PlaceMatch } from './place.ts';

const maxCandidates = 8;

/**
 * Finds the place a customer means by a free text such as "Madrid", "Córdoba, Argentina" or "Portland, OR", in
 * Spanish, English or the local language, whatever its case and accents.
 *
 * What follows a comma narrows: a country (name or code), a region, a province or another name of the place. Of
 * namesakes left, one that outshines the others wins; otherwise the match is ambiguous, with at most eight
 * candidates, the likeliest first. A qualifier that fits no candidate, such as a misspelt country, is never ignored: the
 * match is then at best ambiguous, even when one candidate is left. The name of a country or a region that has no city
 * of that name is unknown, or ambiguous where a city elsewhere is called so; a little-known place abroad that was named
 * alone is asked about.
 *
 * @param countryHint country, as a name or ISO 3166 alpha-2 code, when the customer gave it apart
 * @param home ISO 3166 alpha-2 of the country the customer is at home in: it decides among namesakes, and what is abroad
 */
export function findPlace(text: string, countryHint?: string, home?: string, world: Lookup = gazetteer()): PlaceMatch {
  const namesakes = isNoAnswer(text) ? null : understand(text, countryHint, world);
  if (namesakes === null) return { kind: 'unknown' };
  const meant = certainNamesake(namesakes, home);
  if (meant) return { kind: 'found', place: meant.place };
  const entries = worthAsking({ ...namesakes, home });
  if (entries.length === 0) return { kind: 'unknown' };
  const candidates = likeliestFirst({ ...namesakes, entries }, home).slice(0, maxCandidates);
  return { kind: 'ambiguous', candidates: candidates.map(({ place }) => place) };
}

/** Whether a text is found as the place wherever the customer is at home. */
export function isCertain(text: string, place: Place, world: Lookup): boolean {
  const namesakes = understand(text, undefined, world);
  if (namesakes === null || isNoAnswer(text)) return false;
  const countries = [...namesakes.entries.map((namesake) => namesake.place), ...namesakes.territories];
  const homes = [undefined, elsewhere, ...new Set(countries.map(({ country }) => country))];
  return homes.every((home) => isSame(certainNamesake(namesakes, home)?.place, place));
}

/** The code of no country. */
const elsewhere = 'ZZ';

type Understood = Omit<NameAlone, 'home'> & Pick<NarrowedEntries, 'everyQualifierFits'>;

function certainNamesake(namesakes: Understood, home: string | undefined): GazetteerEntry | undefined {
  const meant = namesakes.everyQualifierFits ? meantNamesake(namesakes, home) : undefined;
  return meant && isEnough({ ...namesakes, home }, meant) ? meant : undefined;
}

function understand(text: string, countryHint: string | undefined, world: Lookup): Understood | null {
  const query = parsePlaceQuery(text, countryHint);
  if (query === null) return null;
  const wholeNames = readingOfWholeNames(text, countryHint);
  const exact = wholeNames && understandReading(wholeNames, world);
  if (exact?.everyQualifierFits) return exact;
  const asWritten = understandReading(query, world);
  if (asWritten) return asWritten;
  // “Los Lagos” is a region of Chile, not “Los” in Lagos.
  if (territoriesNamed(query.nameKey, world.territoriesByName).length > 0) return null;
  for (const reading of readingsWithoutComma(query)) {
    const understood = understandReading(reading, world);
    if (understood?.everyQualifierFits) return understood;
  }
  return null;
}

function understandReading(reading: PlaceQuery, world: Lookup): Understood | null {
  const wholeName = nicknamed(reading.nameKey);
  const understood = wholeName === undefined ? null : understandName({ ...reading, nameKey: wholeName }, world);
  return understood?.everyQualifierFits ? understood : understandName(reading, world);
}

function understandName(reading: PlaceQuery, world: Lookup): Understood | null {
  const { nameKey, qualifiers, countryHint } = reading;
  const { entries, ...narrowed } = entriesFor(reading, world);
  const said = [...qualifiers, countryHint].filter((qualifier) => qualifier !== '');
  const countries = said.map((qualifier) => world.countriesByKey.get(divisionKey(qualifier)));
  const territories = territoriesNamed(nameKey, world.territoriesByName).filter((territory) =>
    countries.every((country) => isSaidToBeIn(territory.country, country)),
  );
  // “Asturias, España” is not the Asturias in the Philippines.
  const isTerritory = territories.length > 0 && !narrowed.everyQualifierFits;
  if (entries.length === 0 || isTerritory) return null;
  return { ...narrowed, nameKey, isAlone: said.length === 0, territories, entries: bearersOfName(entries, nameKey) };
}

function isSame(one: Place | undefined, { name, latitudeDeg, longitudeDeg }: Place): boolean {
  return one?.name === name && one.latitudeDeg === latitudeDeg && one.longitudeDeg === longitudeDeg;
}
