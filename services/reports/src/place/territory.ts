import { namesOfCountry } from './country-names.ts';
import type { GazetteerHeader } from './gazetteer-format.ts';
import { islands } from './islands.ts';
import { divisionKey, searchKey } from './search-key.ts';
import { spanishRegionNames } from './spanish-region-names.ts';

/** A country, a first-level division or an island: not itself a place of birth, though many a village is called after one. */
export interface Territory {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames name of the division, or of the one that the island is in; null for the whole country. */
  region: string | null;
  /** Inhabitants of its places, together. */
  population: number;
}

/** GeoNames adds it to some names only: "Caldas Department", but "Antioquia". */
export const englishDivisionWord = / (Department|Province|Region)$/;
/** “La Argentina”, “el Perú”: but “Salvador” is a city. */
const article = /^(?:el|la|los|las|the) /;

/** The countries, regions and islands by the search keys of their Spanish and English names. */
export function territoriesByName({ countries, regions }: GazetteerHeader): Map<string, Territory[]> {
  const byName = new Map<string, Territory[]>();
  const learn = (names: string[], territory: Territory) => {
    for (const key of new Set(names.map(searchKey))) byName.set(key, [...(byName.get(key) ?? []), territory]);
  };
  const populations = new Map<string, number>();
  for (const { name, country, population } of regions) {
    populations.set(country, (populations.get(country) ?? 0) + population);
    const spanishName = spanishRegionNames[country]?.[name] ?? name;
    const names = [name, name.replace(englishDivisionWord, ''), spanishName, divisionKey(spanishName)];
    learn(names, { country, region: name, population });
    for (const [island, inhabitants] of Object.entries(islands[country]?.[name] ?? {})) {
      learn([island], { country, region: name, population: inhabitants });
    }
  }
  for (const country of countries) {
    learn(namesOfCountry(country), { country, region: null, population: populations.get(country) ?? 0 });
  }
  return byName;
}

/** The territories that a name, given as a search key, is that of; a country stands for its region of the same name. */
export function territoriesNamed(key: string, byName: ReadonlyMap<string, Territory[]>): Territory[] {
  const withoutArticle = byName.get(key.replace(article, ''))?.filter(({ region }) => region === null);
  const named = byName.get(key) ?? withoutArticle ?? [];
  const countries = named.filter(({ region }) => region === null).map(({ country }) => country);
  return named.filter(({ region, country }) => region === null || !countries.includes(country));
}
