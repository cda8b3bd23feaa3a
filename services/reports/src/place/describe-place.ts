import { countryName } from './country-names.ts';
import { englishCityNames } from './english-city-names.ts';
import type { Place } from './place.ts';
import { spanishCityNames } from './spanish-city-names.ts';
import { spanishRegionNames } from './spanish-region-names.ts';

/** GeoNames adds it to some names only: "Caldas Department", but "Antioquia". */
const englishDivisionWord = / (Department|Province|Region)$/;

/** A place as a reader of the report would write it: "Madrid, Comunidad de Madrid, España", "Madrid, Spain". */
export function describePlace(place: Place, locale: 'es' | 'en'): string {
  const parts = [cityName(place, locale), regionName(place, locale), countryName(place.country, locale)];
  return [...new Set(parts.filter((part) => part !== null))].join(', ');
}

function cityName({ name, country }: Place, locale: 'es' | 'en'): string {
  const names = locale === 'es' ? spanishCityNames : englishCityNames;
  return names[country]?.[name] ?? name;
}

function regionName({ region, country }: Place, locale: 'es' | 'en'): string | null {
  if (region === null || locale === 'en') return region;
  return spanishRegionNames[country]?.[region] ?? region.replace(englishDivisionWord, '');
}
