import { coordinatesInWords } from '../typeset/wording/birth-wording.ts';
import { countryName } from './country-names.ts';
import { englishCityNames } from './english-city-names.ts';
import type { Place } from './place.ts';
import { spanishCityNames } from './spanish-city-names.ts';
import { spanishRegionNames } from './spanish-region-names.ts';
import { englishDivisionWord } from './territory.ts';

/** How closely a place is described: each tells more namesakes apart than the one before. */
export const closenesses = ['region', 'province', 'nearby town', 'coordinates'] as const;
export type Closeness = (typeof closenesses)[number];

/** Only the cities have names in other languages: Philadelphia in Tennessee is no “Filadelfia”. */
const translatedPopulation = 50_000;

const spanishDivisionWords: Record<string, string> = {
  County: 'condado',
  Department: 'departamento',
  District: 'distrito',
  Municipality: 'municipio',
  Parish: 'parroquia',
  Prefecture: 'prefectura',
  Province: 'provincia',
};
const englishDivision = new RegExp(
  `^(?<first>${Object.keys(spanishDivisionWords).join('|')}) of (?<of>.+)|(?<name>.+) (?<last>${Object.keys(spanishDivisionWords).join('|')})$`,
);

/**
 * A place as a reader of the report would write it: "Madrid, Comunidad de Madrid, España", "Madrid, Spain"; more closely,
 * "Lucena, provincia de Córdoba, Andalucía, España" or "Buenavista, near Iguala, Guerrero, Mexico".
 */
export function describePlace(place: Place, locale: 'es' | 'en', closeness: Closeness = 'region'): string {
  const city = cityName(place, locale);
  const country = countryName(place.country, locale);
  const region = regionName(place, locale);
  const wider = region === null || region === country ? [country] : [region, country];
  const closer = closerWords(place, locale, closeness);
  if (closer === null || wider.includes(closer)) return [city, ...wider.filter((part) => part !== city)].join(', ');
  return [city, closer, ...wider].join(', ');
}

/** What may stand after a place's name, in either language, to say where it is without naming what it is part of. */
export function landmarksOf({ nearbyTown, country, latitudeDeg, longitudeDeg }: Place): string[] {
  return (['es', 'en'] as const).flatMap((locale) => [
    ...(nearbyTown === null ? [] : [nearbyWords(nearbyTown, country, locale)]),
    ...coordinatesInWords(latitudeDeg, longitudeDeg, locale).split(', '),
  ]);
}

function closerWords(place: Place, locale: 'es' | 'en', closeness: Closeness): string | null {
  if (closeness === 'province') return provinceName(place, locale);
  const { nearbyTown, country } = place;
  if (closeness === 'nearby town') return nearbyTown && nearbyWords(nearbyTown, country, locale);
  return closeness === 'region' ? null : coordinatesInWords(place.latitudeDeg, place.longitudeDeg, locale);
}

/** The name a place has in a language of ours. */
export function cityName({ name, country, population }: Place, locale: 'es' | 'en'): string {
  return population < translatedPopulation ? name : translatedCity(name, country, locale);
}

function translatedCity(name: string, country: string, locale: 'es' | 'en'): string {
  const names = locale === 'es' ? spanishCityNames : englishCityNames;
  return names[country]?.[name] ?? name;
}

function regionName({ region, country }: Place, locale: 'es' | 'en'): string | null {
  if (region === null || locale === 'en') return region;
  return spanishRegionNames[country]?.[region] ?? region.replace(englishDivisionWord, '');
}

function provinceName({ province }: Place, locale: 'es' | 'en'): string | null {
  if (province === null || locale === 'en') return province;
  const { first, of, name, last } = englishDivision.exec(province)?.groups ?? {};
  const word = spanishDivisionWords[first ?? last ?? ''];
  return word === undefined ? province : `${word} de ${of ?? name}`;
}

function nearbyWords(town: string, country: string, locale: 'es' | 'en'): string {
  return `${locale === 'es' ? 'cerca de' : 'near'} ${translatedCity(town, country, locale)}`;
}
