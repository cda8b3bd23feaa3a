import type { GazetteerEntry } from './gazetteer-format.ts';
import {
  homePopulation,
  isBearer,
  isWholeName,
  type Namesakes,
  overwhelming,
  prominence,
  smallTownPopulation,
  villagePopulation,
} from './namesakes.ts';
import { isLatin } from './search-key.ts';
import { isPart, isWithin, type Territory } from './territory.ts';

/** A city bears the name of its country or region when it has this share of the inhabitants. */
const seatShare = 1 / 20;
/** With this share it is the country, in any language: Yibuti, Ciudad del Vaticano. */
const cityStateShare = 1 / 2;
/** How much more prominent than a territory has inhabitants a city elsewhere is, to be meant by its name. */
const territoryDominance = 2;
/** A country is not less known than a town for being small: Pitcairn, Niue, Saint Helena. */
const leastOfCountry = 200_000;
/** The prominence by which a city abroad is meant by a name that is neither its own nor its name in our languages. */
const borrowedNameProminence = 1_000_000;

/** A name that nothing but a country stands beside, and what it may be the name of. */
export interface NameAlone extends Namesakes {
  /** Whether not even a country was said. */
  isAlone: boolean;
  /** The countries and regions of the name; none when a region or more was said beside it. */
  territories: Territory[];
  /** ISO 3166-1 alpha-2 of the country the customer is at home in. */
  home: string | undefined;
}

/** Whether the name is enough to take its likeliest bearer for the place meant. */
export function isEnough(name: NameAlone, entry: GazetteerEntry): boolean {
  if (overshadowing(name).some((territory) => isOvershadowed(entry, territory, name))) return false;
  return !name.isAlone || !isFarFetched(entry, name);
}

/** Those to ask about: not the village that is called after the country. */
export function worthAsking(name: NameAlone): GazetteerEntry[] {
  const { nameKey, entries, territories, home } = name;
  const greater = overshadowing(name).filter((territory) =>
    // A town that is larger than the country remains a candidate.
    entries.every((entry) => isOvershadowed(entry, territory, name, 0)),
  );
  if (greater.length === 0) return entries;
  const isAbroad = greater.every(({ country }) => country !== home);
  return entries.filter((entry) => {
    const own = territories.filter((territory) => isWithin(entry, territory));
    const isWhole = isWholeName(entry, nameKey);
    const { country, population } = entry.place;
    if (isAbroad && country === home) return isWhole;
    // The town of Lambayeque in Lambayeque, not the village of Colombia in Colombia.
    const mayBeMeant = own.some(({ region }) => region !== null) || greater.every(({ city }) => city !== undefined);
    if (isWhole && mayBeMeant && population >= villagePopulation) return true;
    // Ciudad Bolívar in the state of Bolívar, not Ecatepec de Morelos in the State of México.
    return population >= homePopulation && (isWhole || (own.length > 0 && isBearer(entry, nameKey)));
  });
}

/** The territories of the name that have no city which bears it too; quarters, if they are not abroad. */
export function overshadowing({ nameKey, entries, territories, isAlone, home }: NameAlone): Territory[] {
  return territories.filter((territory) => {
    if (territory.city !== undefined && isAlone && territory.country !== home) return false;
    return !entries.some((entry) => isSeatOf(entry, territory, nameKey));
  });
}

function isSeatOf(entry: GazetteerEntry, territory: Territory, nameKey: string): boolean {
  // Ibiza, but not Las Palmas de Gran Canaria: the island is said for any town on it.
  const isNamed = territory.area?.nameKeys.some((key) => isWholeName(entry, key)) ?? isBearer(entry, nameKey);
  const needed = isNamed ? seatShare : cityStateShare;
  return isWithin(entry, territory) && entry.place.population >= needed * territory.population;
}

export function isOvershadowed(
  entry: GazetteerEntry,
  territory: Territory,
  name: NameAlone,
  least = leastOfCountry,
): boolean {
  const { nameKey, territories, home } = name;
  const isAtHome = entry.place.country === home;
  const isForeignRegion = isPart(territory) && territory.country !== home;
  const isCity = entry.place.population >= homePopulation || territories.some((own) => isSeatOf(entry, own, nameKey));
  if (isAtHome && isForeignRegion && isCity) return false;
  const needed = territory.country === home && !isAtHome ? overwhelming : territoryDominance;
  const population = isAtHome || isPart(territory) ? territory.population : Math.max(territory.population, least);
  return !isWholeName(entry, nameKey) || prominence(entry) < needed * population;
}

function isFarFetched(entry: GazetteerEntry, name: NameAlone): boolean {
  const { nameKey, territories, home } = name;
  if (entry.place.country === home || territories.some((territory) => isSeatOf(entry, territory, nameKey)))
    return false;
  // In another script every name is the local one.
  if (isLatin(nameKey) && !isBearer(entry, nameKey)) return prominence(entry) < borrowedNameProminence;
  return home !== undefined && entry.place.population < smallTownPopulation;
}
