import { divisionKey } from './search-key.ts';

/** The languages whose names of countries are understood, with those customers are most likely to use first. */
const readLocales = 'es en fr pt it de ca ru uk el ar fa he hi bn ja zh zh-Hant ko th ka hy bg sr'.split(' ');

/** Names in common use that CLDR does not have, by ISO 3166-1 alpha-2. */
const otherNames: Record<string, string[]> = {
  AE: ['UAE', 'EAU'],
  CD: ['DR Congo', 'Congo Kinshasa', 'Zaire'],
  CG: ['Congo', 'Congo Brazzaville'],
  CI: ['Ivory Coast'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic', 'República Checa'],
  DE: ['Deutschland', 'RFA', 'RDA'],
  DO: ['RD', 'Dominicana'],
  GB: ['Great Britain', 'Gran Bretaña', 'Britain', 'UK', 'U.K.'],
  HK: ['Hong Kong'],
  IE: ['Éire', 'Republic of Ireland', 'República de Irlanda'],
  MK: ['Macedonia'],
  MM: ['Burma', 'Birmania'],
  MO: ['Macao', 'Macau'],
  MX: ['Mex', 'Méjico'],
  NL: ['Holland', 'Holanda', 'The Netherlands'],
  PS: ['Palestine', 'Palestina'],
  RU: ['USSR', 'URSS', 'Russian Federation', 'Federación Rusa'],
  SZ: ['Swaziland', 'Suazilandia'],
  TR: ['Turkey'],
  US: ['USA', 'U.S.A.', 'U.S.', 'EEUU', 'EE.UU.', 'EE. UU.', 'United States of America', 'Estados Unidos de América'],
  VE: ['República Bolivariana de Venezuela'],
};

/** Countries by their codes that people count as another's. */
const countedAs: Record<string, string> = { HK: 'CN', MO: 'CN' };

/** Whether people say of a place in one country that it is in the other; both ISO 3166-1 alpha-2. */
export function isSaidToBeIn(country: string, other: string | undefined): boolean {
  return country === other || (other !== undefined && countedAs[country] === other);
}

/** What a country (ISO 3166-1 alpha-2) is called in Spanish and English, and its code. */
export function namesOfCountry(country: string): string[] {
  const printed = [countryName(country, 'es'), countryName(country, 'en')];
  return [country, ...printed, ...printed.map(withoutBrackets), ...(otherNames[country] ?? [])];
}

/** A query's brackets part “RAE de Hong Kong (China)” in two. */
function withoutBrackets(name: string): string {
  return name.replace(/\s*\(.*/u, '');
}

/**
 * A dictionary from the division key of a country's names, and of its code, to its ISO 3166-1 alpha-2 code.
 * Where two countries share a key, the first listed keeps it.
 */
export function countriesByKey(countries: readonly string[]): Map<string, string> {
  const byKey = new Map<string, string>();
  const learn = (name: string | undefined, country: string) => {
    const key = name ? divisionKey(name) : '';
    if (key && !byKey.has(key)) byKey.set(key, country);
  };
  for (const country of countries) {
    learn(country, country);
    for (const name of otherNames[country] ?? []) learn(name, country);
  }
  for (const locale of readLocales) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const country of countries) learn(names.of(country), country);
  }
  for (const locale of ['es', 'en'] as const) {
    for (const country of countries) learn(withoutBrackets(countryName(country, locale)), country);
  }
  return byKey;
}

/** The name of a country (ISO 3166-1 alpha-2) in the report's language. */
export function countryName(country: string, locale: 'es' | 'en'): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;
}
