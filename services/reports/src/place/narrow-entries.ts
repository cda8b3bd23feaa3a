import { isSaidToBeIn } from './country-names.ts';
import { landmarksOf } from './describe-place.ts';
import type { Lookup } from './gazetteer.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import type { PlaceQuery } from './place-query.ts';
import { divisionKey, searchKey } from './search-key.ts';

export interface NarrowedEntries {
  entries: GazetteerEntry[];
  everyQualifierFits: boolean;
  /** Whether a qualifier names a region or province that all of them are in. */
  isRegionSaid: boolean;
}

/** The places of the name asked for that the qualifiers leave; one that fits none of them is passed over. */
export function entriesFor({ nameKey, qualifiers, countryHint }: PlaceQuery, world: Lookup): NarrowedEntries {
  let entries = world.placesNamed(nameKey);
  let everyQualifierFits = true;
  const isCountry = qualifiers.map((qualifier) => world.countriesByKey.has(divisionKey(qualifier)));
  const narrowBy = (narrowed: GazetteerEntry[]) => {
    if (narrowed.length > 0) entries = narrowed;
    else everyQualifierFits = false;
  };
  for (const [index, qualifier] of qualifiers.entries()) {
    narrowBy(narrow(entries, qualifier, isCountry.includes(true, index + 1), world));
  }
  if (countryHint) narrowBy(narrow(entries, countryHint, false, world));
  const keys = qualifiers.map(divisionKey);
  const isRegionSaid = keys.some((key) => entries.every(({ divisionKeys }) => divisionKeys.includes(key)));
  return { entries, everyQualifierFits, isRegionSaid };
}

const saysDivision =
  /^(?:estado|state|provincia|province|departamento|department|region|condado|municipio|distrito|parroquia) (?:de|of) /;

/** “near Iguala”, “40° 25′ N” */
const saysLandmark = /^(?:near|cerca) |^\d/;

/**
 * The entries in the named division or country; failing that, those with another name, or in a division whose name
 * contains it.
 *
 * @param countryFollows a country is named after this, so that this is the state: “Buenavista, México, Mexico”
 */
function narrow(entries: GazetteerEntry[], qualifier: string, countryFollows: boolean, world: Lookup) {
  const key = divisionKey(qualifier);
  const wanted = searchKey(qualifier);
  const beside = saysLandmark.test(wanted)
    ? entries.filter(({ place }) => landmarksOf(place).map(searchKey).includes(wanted))
    : [];
  if (beside.length > 0) return beside;
  const inDivision = entries.filter(({ divisionKeys }) => divisionKeys.includes(key));
  // “Estado de México” is not all of Mexico.
  if (inDivision.length > 0 && (countryFollows || saysDivision.test(wanted))) return inDivision;
  const country = world.countriesByKey.get(key);
  const within = entries.filter((entry) => isSaidToBeIn(entry.place.country, country) || inDivision.includes(entry));
  if (within.length > 0) return within;
  const named = entries.filter(
    ({ place, nameKeys }) => nameKeys.includes(wanted) || searchKey(place.nearbyTown ?? '') === wanted,
  );
  if (named.length > 0) return named;
  const words = key.split(' ');
  return entries.filter(({ divisionKeys }) => divisionKeys.some((division) => includesWords(division, words)));
}

function includesWords(division: string, words: string[]): boolean {
  const divisionWords = division.split(' ');
  return words.every((word) => divisionWords.includes(word));
}
