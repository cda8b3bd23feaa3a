import { maxCandidates, placesToAskAbout, townsOfProvince } from './ask-about.ts';
import { isSaidToBeIn } from './country-names.ts';
import { gazetteer, type Lookup } from './gazetteer.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import { citiesMisspelt } from './misspelt.ts';
import { isEnough, type NameAlone } from './name-alone.ts';
import { bearersOfName, dominance, isBearer, isWholeName, meantNamesake, outshines } from './namesakes.ts';
import { entriesFor, type NarrowedEntries } from './narrow-entries.ts';
import { nicknamed } from './nicknames.ts';
import { isNoAnswer } from './no-answer.ts';
import type { Place, PlaceMatch } from './place.ts';
import {
  type PlaceQuery,
  parsePlaceQuery,
  readingOfCityAlone,
  readingOfWholeNames,
  readingsOfSurroundings,
  readingsWithoutComma,
} from './place-query.ts';
import { divisionKey } from './search-key.ts';
import { type Territory, territoriesNamed } from './territory.ts';

export type { Place, PlaceMatch } from './place.ts';

/**
 * Finds the place a customer means by a free text such as "Madrid", "Córdoba, Argentina" or "Portland, OR", in
 * Spanish, English or the local language, whatever its case and accents.
 *
 * What follows a comma narrows: a country (name or code), a region, a province or another name of the place. Of
 * namesakes left, one that outshines the others wins; otherwise the match is ambiguous, with at most eight
 * candidates, the likeliest first. A qualifier that fits no candidate, such as a misspelt country, is never ignored: the
 * match is then at best ambiguous, even when one candidate is left. The name of a country, a region or an island that
 * has no city of that name is ambiguous: its largest towns are asked about, and cities elsewhere that are called so. A
 * little-known place abroad that was named alone is asked about, and a quarter that is not known by its city. So are the
 * cities whose name is a slip or two away from one that is not known.
 *
 * @param countryHint country, as a name or ISO 3166 alpha-2 code, when the customer gave it apart
 * @param home ISO 3166 alpha-2 of the country the customer is at home in: it decides among namesakes, and what is abroad
 */
export function findPlace(text: string, countryHint?: string, home?: string, world: Lookup = gazetteer()): PlaceMatch {
  const query = isNoAnswer(text) ? null : parsePlaceQuery(text, countryHint);
  if (query === null) return { kind: 'unknown' };
  const namesakes = understand(text, query, world);
  const meant = namesakes && certainNamesake(namesakes, home);
  if (meant) return { kind: 'found', place: meant.place };
  const surroundings = namesakes?.everyQualifierFits ? [] : placesAround(query, home, world);
  const named = namesakes ? placesToAskAbout({ ...namesakes, home }, world) : townsOfProvince(query, home, world);
  const known = [...surroundings, ...named];
  const asked = known.length > 0 ? known : citiesMisspelt(query, home, world);
  const candidates = [...new Set(asked.map(({ place }) => place))].slice(0, maxCandidates);
  return candidates.length === 0 ? { kind: 'unknown' } : { kind: 'ambiguous', candidates };
}

/** Whether a text is found as the place wherever the customer is at home. */
export function isCertain(text: string, place: Place, world: Lookup): boolean {
  const query = isNoAnswer(text) ? null : parsePlaceQuery(text);
  const namesakes = query && understand(text, query, world);
  if (namesakes === null) return false;
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

function understand(text: string, query: PlaceQuery, world: Lookup): Understood | null {
  const wholeNames = readingOfWholeNames(text, query.countryHint);
  const exact = wholeNames && understandReading(wholeNames, world);
  if (exact?.everyQualifierFits) return exact;
  const asWritten = understandReading(query, world);
  if (asWritten) return asWritten;
  // “Los Lagos” is a region of Chile, not “Los” in Lagos.
  if (territoriesNamed(query.nameKey, world.territoriesByName).length > 0) return null;
  const cityAlone = readingOfCityAlone(query);
  const isCountry = (words: string) => world.countriesByKey.has(divisionKey(words));
  for (const reading of [...(cityAlone ? [cityAlone] : []), ...readingsWithoutComma(query, isCountry)]) {
    const understood = understandReading(reading, world);
    if (understood?.everyQualifierFits) return understood;
  }
  return null;
}

/** The city that a place not known is said to be in, or the towns of the island. */
function placesAround(query: PlaceQuery, home: string | undefined, world: Lookup): GazetteerEntry[] {
  for (const reading of readingsOfSurroundings(query)) {
    const understood = understandReading(reading, world);
    const city = understood && certainNamesake(understood, home);
    if (city) return [city];
    if (understood?.territories.some(({ area }) => area)) return placesToAskAbout({ ...understood, home }, world);
  }
  return [];
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
  const territories = territoriesNamed(nameKey, world.territoriesByName).filter((territory) =>
    said.every((qualifier) => isSaidOf(territory, qualifier, world)),
  );
  const name = { nameKey, isAlone: said.length === 0, territories };
  // “Asturias, España” is not the Asturias in the Philippines.
  const isTerritory = territories.length > 0 && (entries.length === 0 || !narrowed.everyQualifierFits);
  if (isTerritory) return { ...name, entries: [], everyQualifierFits: true, isRegionSaid: false };
  if (entries.length === 0) return null;
  const bearers = bearersOfName(entries, nameKey);
  const others = narrowed.everyQualifierFits ? betterKnownElsewhere(reading, bearers, world) : [];
  const everyQualifierFits = narrowed.everyQualifierFits && others.length === 0;
  return { ...name, ...narrowed, everyQualifierFits, entries: [...bearers, ...others] };
}

/**
 * “Pola, Italia” may be Pula, which was in Italy, rather than Polla, and “Tetuán, España” Tétouan rather than a quarter of Madrid: where
 * only a country was said and nothing there is called so, the places elsewhere that are much better known by that name.
 */
function betterKnownElsewhere(reading: PlaceQuery, there: GazetteerEntry[], world: Lookup): GazetteerEntry[] {
  const { nameKey, qualifiers, countryHint } = reading;
  const said = [...qualifiers, countryHint].filter((qualifier) => qualifier !== '');
  const isCountry = (words: string) => world.countriesByKey.has(divisionKey(words));
  if (said.length === 0 || !said.every(isCountry)) return [];
  const isCalledSo = (entry: GazetteerEntry) =>
    isWholeName(entry, nameKey) || (entry.place.population > 0 && isBearer(entry, nameKey));
  if (there.some(isCalledSo)) return [];
  return world
    .placesNamed(nameKey)
    .filter((other) => there.every((entry) => !isSame(entry.place, other.place) && outshines(other, entry, dominance)));
}

/** Whether the country is said, or the region that an area is in. */
function isSaidOf({ country, area, regionKeys }: Territory, qualifier: string, world: Lookup): boolean {
  const key = divisionKey(qualifier);
  return isSaidToBeIn(country, world.countriesByKey.get(key)) || (area !== undefined && regionKeys.includes(key));
}

function isSame(one: Place | undefined, { name, latitudeDeg, longitudeDeg }: Place): boolean {
  return one?.name === name && one.latitudeDeg === latitudeDeg && one.longitudeDeg === longitudeDeg;
}
