import { cityName } from './describe-place.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import { isLatin, searchKey, spelledOut } from './search-key.ts';
import { secondCityNames } from './second-city-names.ts';

/** A place this many times as prominent as every namesake is the one meant, unless a namesake is a city itself. */
export const dominance = 10;
/** For a city of a million, which everybody knows, less will do. */
const greatCityPopulation = 1_000_000;
const greatCityDominance = 5;
/** Whoever is from a namesake of this size says its name alone too, so that the other has to outshine it by far. */
const rivalPopulation = 75_000;
export const overwhelming = 100;
/** By so much a city abroad is meant by those too who live near a town of its name. */
const worldFamous = 1_000;
/** Whoever is of a country says the names of its cities of this size alone. */
export const homePopulation = 50_000;
/** Below this a place abroad is a village, which nobody names without saying where it is. */
export const villagePopulation = 5_000;
/** And below this a small town, which is asked about. */
export const smallTownPopulation = 20_000;
/** Nearer than this, in degrees, places are one to a chart. */
const neighbourDeg = 0.1;
/** What it takes to be meant by a former name, or one in a third language, that is another place's own name today. */
const borrowedNameDominance = 1_000;
/** The fewest inhabitants a place counts for: the gazetteer's threshold, as many populations are unknown. */
const leastPopulation = 500;

/** The places that a customer may mean by a name. */
export interface Namesakes {
  nameKey: string;
  entries: GazetteerEntry[];
  /** Who says the region too, says all there is to the name: “Parma, Ohio” is not Parma Heights. */
  isRegionSaid: boolean;
}

/**
 * The one of several namesakes that a person means who says no more; undefined when that is not clear, and has to be
 * asked. Madrid in Spain outshines every other; Guadalajara in Mexico does not settle it for those from Spain's, but
 * where the customer is at home does: it picks its own city, as long as none abroad outshines that.
 *
 * @param home ISO 3166 alpha-2 of the country the customer is at home in, which need not be that of birth
 */
export function meantNamesake(namesakes: Namesakes, home?: string): GazetteerEntry | undefined {
  const compatriots = namesakes.entries.filter(({ place }) => place.country === home);
  const local = dominantNamesake({ ...namesakes, entries: compatriots });
  const isCity = local !== undefined && local.place.population >= homePopulation;
  if (isCity && !namesakes.entries.some((namesake) => outshines(namesake, local))) return local;
  const first = dominantNamesake(namesakes);
  if (first === undefined || first.place.country === home) return first;
  const isAtStake = compatriots.some((own) => {
    // In Spain Laredo is the town in Cantabria, for all that there is a city in Texas; but Paris is the one in France.
    const isTown = own.place.population >= villagePopulation && isWholeName(own, namesakes.nameKey);
    const isKnown = first.place.population >= greatCityPopulation || outshines(first, own, worldFamous);
    return own.place.population >= rivalPopulation || (isTown && !isKnown) || !outshines(first, own);
  });
  return isAtStake ? undefined : first;
}

function dominantNamesake({ nameKey, entries, isRegionSaid }: Namesakes): GazetteerEntry | undefined {
  const ordered = sortedBy(entries, prominence);
  const first = ordered.find((entry, index) => isAheadOf(entry, ordered.slice(0, index), nameKey)) ?? ordered[0];
  if (first === undefined) return undefined;
  const isNamedWhole = isWholeName(first, nameKey);
  const needed = first.place.population >= greatCityPopulation ? greatCityDominance : dominance;
  const isMeant = ordered.every((other) => {
    if (other === first || (isNamedWhole && isPartNamedNeighbour(other, first, nameKey))) return true;
    if (isRival(other, nameKey)) return outshines(first, other);
    const isOtherName = isRegionSaid && isNamedWhole && !isWholeName(other, nameKey);
    return isOtherName || prominence(first) >= needed * prominence(other);
  });
  return isMeant ? first : undefined;
}

/** Who writes “Napanee” means it rather than Greater Napanee around it. */
function isAheadOf(entry: GazetteerEntry, larger: GazetteerEntry[], nameKey: string): boolean {
  return isWholeName(entry, nameKey) && larger.every((other) => isPartNamedNeighbour(other, entry, nameKey));
}

function isPartNamedNeighbour(other: GazetteerEntry, { place }: GazetteerEntry, nameKey: string): boolean {
  const { latitudeDeg, longitudeDeg } = other.place;
  const isNear =
    Math.abs(latitudeDeg - place.latitudeDeg) < neighbourDeg &&
    Math.abs(longitudeDeg - place.longitudeDeg) < neighbourDeg;
  return isNear && !isWholeName(other, nameKey);
}

/** A city whose people call it so: Santiago de Cuba is “Santiago” there, Villa del Rosario is never “Rosario”. */
function isRival({ place }: GazetteerEntry, nameKey: string): boolean {
  return (
    place.population >= rivalPopulation && `${spelledOut(searchKey(place.name))} `.startsWith(`${spelledOut(nameKey)} `)
  );
}

export function outshines(one: GazetteerEntry, other: GazetteerEntry, times = overwhelming): boolean {
  return prominence(one) >= times * prominence(other);
}

/**
 * The places in the order in which a customer is likely to mean them: whole names before parts, and those of the country
 * of the customer before any but the great.
 */
export function likeliestFirst({ nameKey, entries }: Namesakes, home?: string): GazetteerEntry[] {
  const likelihood = (entry: GazetteerEntry) =>
    (prominence(entry) * (entry.place.country === home ? overwhelming : 1)) /
    (isWholeName(entry, nameKey) ? 1 : dominance);
  return sortedBy(entries, likelihood);
}

function sortedBy(entries: GazetteerEntry[], weight: (entry: GazetteerEntry) => number): GazetteerEntry[] {
  const weights = new Map(entries.map((entry) => [entry, weight(entry)]));
  return entries.toSorted((a, b) => weights.get(b)! - weights.get(a)!);
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
export function isBearer(entry: GazetteerEntry, nameKey: string): boolean {
  return ownNames(entry).some((name) => ` ${name} `.includes(` ${spelledOut(nameKey)} `));
}

/** Whether the name is the whole of the place's name, as "Parma" is not of Parma Heights. */
export function isWholeName(entry: GazetteerEntry, nameKey: string): boolean {
  return ownNames(entry).includes(spelledOut(nameKey));
}

function ownNames({ place }: GazetteerEntry): string[] {
  const others = secondCityNames[place.country]?.[place.name] ?? [];
  const names = [place.name, cityName(place, 'es'), cityName(place, 'en'), ...others];
  return names.map((name) => spelledOut(searchKey(name)));
}

/**
 * How likely a place is to be meant: its inhabitants times the number of names it has in Latin letters, which tells a
 * city that is known abroad from one that is only large.
 */
export function prominence({ place, nameKeys }: GazetteerEntry): number {
  return Math.max(place.population, leastPopulation) * nameKeys.filter(isLatin).length;
}
