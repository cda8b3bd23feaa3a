import { isSaidToBeIn } from './country-names.ts';
import { landmarksOf } from './describe-place.ts';
import type { Lookup } from './gazetteer.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import { homePopulation, villagePopulation } from './namesakes.ts';
import type { Place } from './place.ts';
import type { PlaceQuery } from './place-query.ts';
import { divisionKey, searchKey, spelledOut } from './search-key.ts';
import { townsAlsoCalled } from './second-city-names.ts';
import { isWithin, territoriesNamed } from './territory.ts';

export interface NarrowedEntries {
  entries: GazetteerEntry[];
  everyQualifierFits: boolean;
  /** Whether a qualifier names a region or province that all of them are in. */
  isRegionSaid: boolean;
}

/** The places of the name asked for that the qualifiers leave; one that fits none of them is passed over. */
export function entriesFor({ nameKey, qualifiers, countryHint }: PlaceQuery, world: Lookup): NarrowedEntries {
  let entries = entriesNamed(nameKey, world);
  const misfits: string[] = [];
  const isCountry = qualifiers.map((qualifier) => world.countriesByKey.has(divisionKey(qualifier)));
  const narrowBy = (narrowed: GazetteerEntry[], qualifier: string) => {
    const byBoth =
      narrowed.length > 0 ? narrowed : entries.filter(({ nameKeys }) => joins(nameKeys, nameKey, qualifier));
    if (byBoth.length > 0) entries = byBoth;
    else misfits.push(qualifier);
  };
  for (const [index, qualifier] of qualifiers.entries()) {
    narrowBy(narrow(entries, qualifier, isCountry.includes(true, index + 1), world), qualifier);
  }
  if (countryHint) narrowBy(narrow(entries, countryHint, false, world), countryHint);
  const keys = qualifiers.map(divisionKey);
  const isRegionSaid = keys.some((key) => entries.every(({ divisionKeys }) => divisionKeys.includes(key)));
  const elsewhere = misfits.map((qualifier) => whereabouts(qualifier, world));
  // “Triana, Sevilla” is not the village in Alabama.
  const isContradicted = ({ place }: GazetteerEntry) =>
    place.population < villagePopulation &&
    elsewhere.some((countries) => countries && !countries.some((country) => isSaidToBeIn(place.country, country)));
  return {
    entries: entries.filter((entry) => !isContradicted(entry)),
    everyQualifierFits: misfits.length === 0,
    isRegionSaid,
  };
}

/** “Palma, Mallorca” is Palma de Mallorca. */
function joins(nameKeys: string[], nameKey: string, qualifier: string): boolean {
  return nameKeys.includes(`${nameKey} de ${searchKey(qualifier)}`);
}

/** The countries that a qualifier is the name of, or of a region or a city in; undefined for an unknown word. */
function whereabouts(qualifier: string, world: Lookup): string[] | undefined {
  const key = searchKey(qualifier);
  const country = world.countriesByKey.get(divisionKey(qualifier));
  const divisions = territoriesNamed(key, world.territoriesByName);
  const countries = [...citiesNamed(key, world), ...divisions].map((named) => named.country);
  if (country !== undefined) return [...countries, country];
  return countries.length > 0 ? countries : undefined;
}

function citiesNamed(key: string, world: Lookup): Place[] {
  const cities = world.placesNamed(key).map(({ place }) => place);
  return cities.filter(({ population }) => population >= homePopulation);
}

/** Nearer than this, in degrees, a town is said to be in a city. */
const suburbDeg = 0.35;

function isNear(place: Place, city: Place): boolean {
  const isSameSide = Math.abs(place.longitudeDeg - city.longitudeDeg) < suburbDeg;
  return place.country === city.country && isSameSide && Math.abs(place.latitudeDeg - city.latitudeDeg) < suburbDeg;
}

/** “Sta. Fe” is known by that name too, but as a village in Tabasco alone. */
function entriesNamed(nameKey: string, world: Lookup): GazetteerEntry[] {
  const wholeKey = spelledOut(nameKey);
  const entries = world.placesNamed(nameKey);
  const others = wholeKey === nameKey ? [] : world.placesNamed(wholeKey);
  const alsoCalled = townsAlsoCalled(nameKey).flatMap(({ country, name }) =>
    world.placesNamed(searchKey(name)).filter(({ place }) => place.country === country && place.name === name),
  );
  const more = [...others, ...alsoCalled].filter(({ nameKeys }) => !nameKeys.includes(nameKey));
  const known = [...entries, ...more];
  // “San Cugat” is Sant Cugat in Catalan.
  return known.length === 0 && saint.test(nameKey) ? world.placesNamed(nameKey.replace(saint, 'sant ')) : known;
}

const saint = /^(?:san|s|st|saint) /;

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
  const keys = [key, spelledOut(key)];
  const outlined = territoriesNamed(wanted, world.territoriesByName).filter(({ area }) => area !== undefined);
  const inDivision = entries.filter(
    (entry) =>
      keys.some((known) => entry.divisionKeys.includes(known)) ||
      outlined.some((territory) => isWithin(entry, territory)),
  );
  // “Estado de México” is not all of Mexico.
  if (inDivision.length > 0 && (countryFollows || saysDivision.test(wanted))) return inDivision;
  const country = world.countriesByKey.get(key);
  const within = entries.filter((entry) => isSaidToBeIn(entry.place.country, country) || inDivision.includes(entry));
  if (within.length > 0) return within;
  const named = entries.filter(
    ({ place, nameKeys }) => nameKeys.includes(wanted) || searchKey(place.nearbyTown ?? '') === wanted,
  );
  if (named.length > 0) return named;
  const cities = citiesNamed(wanted, world);
  const suburbs = entries.filter(({ place }) => cities.some((city) => isNear(place, city)));
  if (suburbs.length > 0) return suburbs;
  const words = key.split(' ');
  return entries.filter(({ divisionKeys }) => divisionKeys.some((division) => includesWords(division, words)));
}

function includesWords(division: string, words: string[]): boolean {
  const divisionWords = division.split(' ');
  return words.every((word) => divisionWords.includes(word));
}
