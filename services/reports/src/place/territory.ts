import { type AreaOutline, areas } from './areas.ts';
import { namesOfCountry } from './country-names.ts';
import { regionAliases } from './division-aliases.ts';
import type { GazetteerEntry, GazetteerHeader } from './gazetteer-format.ts';
import { quarters } from './quarters.ts';
import { divisionKey, searchKey } from './search-key.ts';
import { spanishRegionNames } from './spanish-region-names.ts';

/** A country, a region, an area or a quarter of a city: not itself a place of birth, though many a village is called after one. */
export interface Territory {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames name of the division, or of the one that the area is in; null for the whole country, or parts of several. */
  region: string | null;
  /** Division keys of the region; none for a whole country. */
  regionKeys: string[];
  /** Division key of the province or county; undefined for the whole region. */
  province?: string;
  area?: Area;
  /** GeoNames name of the city that the quarter is in. */
  city?: string;
  /** Inhabitants of its places, together. */
  population: number;
}

/** What part of a region is meant, and the search keys of what people call it. */
interface Area {
  outline: AreaOutline;
  nameKeys: string[];
}

/** GeoNames adds it to some names only: "Caldas Department", but "Antioquia". */
export const englishDivisionWord = / (Department|Province|Region)$/;
/** “La Argentina”, “el Perú”: but “Salvador” is a city. */
const article = /^(?:el|la|los|las|the) /;
/** “Isla de Mallorca”, “provincia de Álava”, “State of Texas”. */
const kindBefore =
  /^(?:islas?|islands?|isles?|ilhas?|estado|state|provincia|province|departamento|department|region|condado|county|co|comunidad(?: autonoma)?|principado) (?:(?:de|del|of) )?(?:(?:la|las|los|el|the) )?/;
const kindAfter = / (?:islands?|state|province|region)$/;
/** Shorter ones, such as “Mich.”, are abbreviations that nobody gives alone. */
const shortestAlias = 5;
/** A quarter that is listed is meant by those at home rather than a town abroad, but not rather than a city all know. */
const quarterPopulation = 400_000;

/** The countries, regions and areas by the search keys of their Spanish and English names. */
export function territoriesByName({ countries, regions }: GazetteerHeader): Map<string, Territory[]> {
  const byName = new Map<string, Territory[]>();
  const learn = (names: string[], territory: Territory) => {
    for (const key of new Set(names.map(searchKey))) byName.set(key, [...(byName.get(key) ?? []), territory]);
  };
  const populations = new Map<string, number>();
  for (const { name, country, population, keys: regionKeys } of regions) {
    populations.set(country, (populations.get(country) ?? 0) + population);
    const spanishName = spanishRegionNames[country]?.[name] ?? name;
    const aliases = (regionAliases[country]?.[name] ?? []).filter((alias) => alias.length >= shortestAlias);
    const names = [name, name.replace(englishDivisionWord, ''), spanishName, divisionKey(spanishName), ...aliases];
    learn(names, { country, region: name, regionKeys, population });
  }
  for (const [country, byRegion] of Object.entries(areas)) {
    for (const [region, outlines] of Object.entries(byRegion)) {
      for (const [names, outline] of Object.entries(outlines)) {
        const nameKeys = names.split(', ').map(searchKey);
        const regionKeys = regions.find((known) => known.country === country && known.name === region)?.keys ?? [];
        const area = { outline, nameKeys };
        learn(nameKeys, { country, region: region || null, regionKeys, area, population: outline[4] * 1000 });
      }
    }
  }
  for (const [country, byCity] of Object.entries(quarters)) {
    for (const [city, lines] of Object.entries(byCity)) {
      const quarter = { country, region: null, regionKeys: [], city, population: quarterPopulation };
      for (const name of lines.flatMap((line) => line.split(', '))) learn([name], quarter);
    }
  }
  for (const country of countries) {
    const population = populations.get(country) ?? 0;
    learn(namesOfCountry(country), { country, region: null, regionKeys: [], population });
  }
  return byName;
}

/** The territories that a name, given as a search key, is that of; a country stands for its region of the same name. */
export function territoriesNamed(key: string, byName: ReadonlyMap<string, Territory[]>): Territory[] {
  const withoutArticle = byName.get(key.replace(article, ''))?.filter(isCountry);
  const withoutKind = byName.get(key.replace(kindBefore, '').replace(kindAfter, ''))?.filter(isPart);
  const named = byName.get(key) ?? withoutArticle ?? withoutKind ?? [];
  const countries = named.filter(isCountry).map(({ country }) => country);
  return named.filter((territory) => isCountry(territory) || !countries.includes(territory.country));
}

function isCountry({ region, area, city }: Territory): boolean {
  return region === null && area === undefined && city === undefined;
}

/** Whether it is no whole country. */
export function isPart(territory: Territory): boolean {
  return !isCountry(territory);
}

/** Whether a place is in a territory. */
export function isWithin({ place, divisionKeys }: GazetteerEntry, territory: Territory): boolean {
  const { country, region, province, area, city } = territory;
  if (city !== undefined && place.name !== city) return false;
  if (place.country !== country || (region !== null && place.region !== region)) return false;
  if (province !== undefined && !divisionKeys.includes(province)) return false;
  if (area === undefined) return true;
  const { latitudeDeg, longitudeDeg } = place;
  const [southDeg, westDeg, northDeg, eastDeg] = area.outline;
  return latitudeDeg >= southDeg && latitudeDeg <= northDeg && longitudeDeg >= westDeg && longitudeDeg <= eastDeg;
}
