import { divisionKey } from './search-key.ts';

/** The languages whose names of countries are understood, with those customers are most likely to use first. */
const readLocales = 'es en fr pt it de ca ru uk el ar fa he hi bn ja zh zh-Hant ko th ka hy bg sr'.split(' ');

/** Names in common use that CLDR does not have, by ISO 3166-1 alpha-2. */
const otherNames: Record<string, string[]> = {
  AE: ['UAE', 'EAU', 'Emiratos', 'Emiratos Árabes', 'الإمارات'],
  BF: ['Upper Volta', 'Alto Volta'],
  BY: ['Byelorussia', 'Bielorussia', 'Белоруссия'],
  CC: ['Cocos Islands', 'Islas Cocos', 'Keeling Islands'],
  CD: ['DR Congo', 'Congo Kinshasa', 'Zaire', 'Belgian Congo', 'Congo Belga'],
  CG: ['Congo', 'Congo Brazzaville'],
  CI: ['Ivory Coast'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic', 'República Checa'],
  DE: [
    'Deutschland, RFA, RDA, BRD, DDR, FRG, GDR, East Germany, West Germany, Alemania Oriental, Alemania Occidental',
    'Alemania del Este, Alemania del Oeste, República Federal de Alemania',
  ].flatMap((line) => line.split(', ')),
  DO: ['RD', 'Dominicana', 'Rep. Dom.'],
  EH: ['Spanish Sahara', 'Sáhara Español'],
  ET: ['Abyssinia', 'Abisinia'],
  FK: ['Falkland', 'Falklands', 'Malvinas', 'Las Malvinas'],
  GB: ['Great Britain', 'Gran Bretaña', 'Britain', 'UK', 'U.K.'],
  GQ: ['Guinea Española', 'Spanish Guinea'],
  HK: ['Hong Kong'],
  ID: ['Dutch East Indies'],
  IE: ['Éire', 'Republic of Ireland', 'República de Irlanda'],
  IR: ['Persia'],
  KP: ['N. Korea'],
  KR: ['Korea', 'Corea', 'S. Korea', '大韓民国'],
  LK: ['Ceylon', 'Ceilán'],
  MK: ['Macedonia'],
  MM: ['Burma', 'Birmania'],
  MO: ['Macao', 'Macau'],
  MX: ['Mex', 'Méjico'],
  NL: ['Holland', 'Holanda', 'The Netherlands'],
  PN: ['Pitcairn', 'Isla Pitcairn', 'Pitcairn Island'],
  PS: ['Palestine', 'Palestina'],
  RU: ['Russian Federation', 'Federación Rusa', 'РФ'],
  SA: ['Arabia Saudita', 'KSA', 'السعودية'],
  SH: ['Saint Helena', 'St Helena', 'Santa Elena'],
  SZ: ['Swaziland', 'Suazilandia'],
  TH: ['Siam'],
  TR: ['Turkey', 'Turquia'],
  TZ: ['Tanganyika', 'Tanganica'],
  US: [
    'USA',
    'U.S.A.',
    'U.S.',
    'EEUU',
    'EE.UU.',
    'EE. UU.',
    'United States of America',
    'Estados Unidos de América',
    'États-Unis',
    'США',
  ],
  VE: ['República Bolivariana de Venezuela'],
  ZA: ['RSA'],
  ZW: ['Rhodesia', 'Rodesia'],
};

/** Countries that are no more and what became of them; by ISO 3166-3, where they were still there. */
const formerCountries: Record<string, { names: string[]; successors: string[] }> = {
  'British India': { names: ['British India', 'India Británica'], successors: ['BD', 'IN', 'PK'] },
  CSHH: { names: ['Czechoslovakia', 'Checoslovaquia', 'Checoeslovaquia'], successors: ['CZ', 'SK'] },
  Malaya: { names: ['Malaya', 'British Malaya'], successors: ['MY', 'SG'] },
  SUHH: {
    names: ['USSR', 'URSS', 'Soviet Union', 'Unión Soviética', 'СССР'],
    successors: ['AM', 'AZ', 'BY', 'EE', 'GE', 'KG', 'KZ', 'LT', 'LV', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
  },
  YUCS: {
    names: ['Yugoslavia', 'Yougoslavia', 'Jugoslavija'],
    successors: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'],
  },
};

/** The countries that a place in one is said to be in, beside it. */
const countedAs: Record<string, string[]> = { HK: ['CN'], KP: ['KR'], MO: ['CN'] };

/** Whether people say of a place in one country that it is in the other, or was; both as in {@link countriesByKey}. */
export function isSaidToBeIn(country: string, other: string | undefined): boolean {
  if (country === other) return true;
  if (other === undefined) return false;
  return Boolean(countedAs[country]?.includes(other) || formerCountries[other]?.successors.includes(country));
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
 * A dictionary from the division key of a country's names, and of its code, to its ISO 3166-1 alpha-2 code; of a country
 * that is no more, to its key in {@link formerCountries}.
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
  for (const [code, { names }] of Object.entries(formerCountries)) {
    for (const name of names) learn(name, code);
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
