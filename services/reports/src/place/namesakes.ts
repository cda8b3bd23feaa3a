import { englishCityNames } from './english-city-names.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import { searchKey } from './search-key.ts';
import { spanishCityNames } from './spanish-city-names.ts';

/** A place this many times as prominent as every namesake is the one meant. */
const dominance = 10;
/** For a city of a million, which everybody knows, less will do. */
const greatCityPopulation = 1_000_000;
const greatCityDominance = 5;
/** What it takes to be meant by a former name, or one in a third language, that is another place's own name today. */
const borrowedNameDominance = 1_000;
/** The fewest inhabitants a place counts for: the gazetteer's threshold, as many populations are unknown. */
const leastPopulation = 500;

/**
 * The one of several namesakes that a person means who says no more; undefined when that is not clear.
 * Barcelona in Spain dominates Barcelona in Venezuela; Valencia in Spain and Valencia in Venezuela do not settle it.
 */
export function dominantNamesake(namesakes: GazetteerEntry[]): GazetteerEntry | undefined {
  const [first, second] = namesakes.toSorted((a, b) => prominence(b) - prominence(a));
  if (first === undefined || second === undefined) return first;
  const needed = first.place.population >= greatCityPopulation ? greatCityDominance : dominance;
  return prominence(first) >= needed * prominence(second) ? first : undefined;
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
 * How likely a place is to be meant: its inhabitants times the number of names it has in the world's languages, which
 * tells a city that is known abroad from one that is only large.
 */
function prominence({ place, nameKeys }: GazetteerEntry): number {
  return Math.max(place.population, leastPopulation) * nameKeys.length;
}
