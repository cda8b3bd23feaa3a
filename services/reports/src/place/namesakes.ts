import { englishCityNames } from './english-city-names.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import { isLatin, searchKey } from './search-key.ts';
import { spanishCityNames } from './spanish-city-names.ts';

/** A place this many times as prominent as every namesake is the one meant, unless a namesake is a city itself. */
const dominance = 10;
/** For a city of a million, which everybody knows, less will do. */
const greatCityPopulation = 1_000_000;
const greatCityDominance = 5;
/** Whoever is from a namesake of this size says its name alone too, so that the other has to outshine it by far. */
const rivalPopulation = 75_000;
const overwhelming = 100;
/** Whoever is of a country says the names of its cities of this size alone. */
const homePopulation = 50_000;
/** Nearer than this, in degrees, places of one name and province are one to a chart, and cannot be told apart in words. */
const sameSpotDeg = 0.5;
/** What it takes to be meant by a former name, or one in a third language, that is another place's own name today. */
const borrowedNameDominance = 1_000;
/** The fewest inhabitants a place counts for: the gazetteer's threshold, as many populations are unknown. */
const leastPopulation = 500;

/**
 * The one of several namesakes that a person means who says no more; undefined when that is not clear, and has to be
 * asked. Madrid in Spain outshines every other; Guadalajara in Mexico does not settle it for those from Spain's, but
 * where the customer is at home does: it picks its own city, as long as none abroad outshines that.
 *
 * @param home ISO 3166 alpha-2 of the country the customer is at home in, which need not be that of birth
 */
export function meantNamesake(namesakes: GazetteerEntry[], nameKey: string, home?: string): GazetteerEntry | undefined {
  const compatriots = namesakes.filter(({ place }) => place.country === home);
  const local = dominantNamesake(compatriots, nameKey);
  const isCity = local !== undefined && local.place.population >= homePopulation;
  if (isCity && !namesakes.some((namesake) => outshines(namesake, local))) return local;
  const first = dominantNamesake(namesakes, nameKey);
  if (first === undefined || first.place.country === home) return first;
  const isAtStake = compatriots.some((own) => own.place.population >= rivalPopulation || !outshines(first, own));
  return isAtStake ? undefined : first;
}

function dominantNamesake(namesakes: GazetteerEntry[], nameKey: string): GazetteerEntry | undefined {
  const [first, ...others] = namesakes.toSorted((a, b) => prominence(b) - prominence(a));
  if (first === undefined) return undefined;
  const needed = first.place.population >= greatCityPopulation ? greatCityDominance : dominance;
  const isMeant = others.every((other) =>
    isRival(other, nameKey) ? outshines(first, other) : prominence(first) >= needed * prominence(other),
  );
  return isMeant ? first : undefined;
}

/** A city whose people call it so: Santiago de Cuba is “Santiago” there, Villa del Rosario is never “Rosario”. */
function isRival({ place }: GazetteerEntry, nameKey: string): boolean {
  return place.population >= rivalPopulation && `${searchKey(place.name)} `.startsWith(`${nameKey} `);
}

function outshines(one: GazetteerEntry, other: GazetteerEntry): boolean {
  return prominence(one) >= overwhelming * prominence(other);
}

/** Without what GeoNames has twice, as a city and its district for example: the larger one stays. */
export function withoutDoubles(entries: GazetteerEntry[]): GazetteerEntry[] {
  const kept: GazetteerEntry[] = [];
  for (const entry of entries.toSorted((a, b) => b.place.population - a.place.population)) {
    if (!kept.some((other) => isSameSpot(entry, other))) kept.push(entry);
  }
  return kept;
}

function isSameSpot({ place: one, divisionKeys }: GazetteerEntry, other: GazetteerEntry): boolean {
  const { name, country, timeZone, latitudeDeg, longitudeDeg } = other.place;
  return (
    one.name === name &&
    one.country === country &&
    one.timeZone === timeZone &&
    divisionKeys.join(';') === other.divisionKeys.join(';') &&
    Math.abs(one.latitudeDeg - latitudeDeg) < sameSpotDeg &&
    Math.abs(one.longitudeDeg - longitudeDeg) < sameSpotDeg
  );
}

/**
 * The entries that a name can stand for: those that bear it in English, Spanish or their own language, if there are
 * any. GeoNames knows Tijuana as Zaragoza and Toulouse as Tolosa, but who writes so means the places in Spain.
 */
export function bearersOfName(entries: GazetteerEntry[], nameKey: string): GazetteerEntry[] {
  const bearers = entries.filter((entry) => isBearer(entry, nameKey));
  if (bearers.length === 0) return entries;
  const needed = borrowedNameDominance * Math.max(...bearers.map(prominence));
  return entries.filter((entry) => bearers.includes(entry) || prominence(entry) >= needed);
}

/** Whether the name is the whole of the place's name or a part: "Newcastle" of "Newcastle upon Tyne". */
function isBearer({ place }: GazetteerEntry, nameKey: string): boolean {
  const translations = [spanishCityNames, englishCityNames].map((names) => names[place.country]?.[place.name] ?? '');
  const wanted = spelledOut(nameKey);
  return [place.name, ...translations].some((name) => ` ${spelledOut(searchKey(name))} `.includes(` ${wanted} `));
}

/** “St. Petersburg” is Saint Petersburg too. */
function spelledOut(key: string): string {
  return key.replace(/\bst\b/g, 'saint');
}

/**
 * How likely a place is to be meant: its inhabitants times the number of names it has in Latin letters, which tells a
 * city that is known abroad from one that is only large.
 */
function prominence({ place, nameKeys }: GazetteerEntry): number {
  return Math.max(place.population, leastPopulation) * nameKeys.filter(isLatin).length;
}
