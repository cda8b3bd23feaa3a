import { instantOfLocalTime } from '@astrall/astrology/local-time.ts';
import { describe, expect, test } from '@jest/globals';
import { countryName } from '../../src/place/country-names.ts';
import { provinceAliases, regionAliases } from '../../src/place/division-aliases.ts';
import { englishCityNames } from '../../src/place/english-city-names.ts';
import { gazetteer } from '../../src/place/gazetteer.ts';
import { divisionKey, searchKey } from '../../src/place/search-key.ts';
import { secondCityNames } from '../../src/place/second-city-names.ts';
import { spanishCityNames } from '../../src/place/spanish-city-names.ts';
import { spanishRegionNames } from '../../src/place/spanish-region-names.ts';

const world = gazetteer();

/** Every `[country, GeoNames name]` of a table of names. */
function namesIn(table: Record<string, Record<string, unknown>>): [string, string][] {
  return Object.entries(table).flatMap(([country, names]) =>
    Object.keys(names).map((name): [string, string] => [country, name]),
  );
}

describe('the tables of names speak of places that are in the gazetteer', () => {
  test('cities', () => {
    const strangers = [...[spanishCityNames, englishCityNames, secondCityNames].flatMap(namesIn)].filter(
      ([country, name]) =>
        !world.placesNamed(searchKey(name)).some(({ place }) => place.country === country && place.name === name),
    );
    expect(strangers).toEqual([]);
  });

  test('regions', () => {
    const regions = new Set(world.header.regions.map(({ name }) => name));
    const strangers = [...namesIn(spanishRegionNames), ...namesIn(regionAliases)].filter(
      ([, name]) => !regions.has(name),
    );
    expect(strangers).toEqual([]);
  });

  test('areas and quarters', () => {
    const territories = [...world.territoriesByName.values()].flat();
    const parts = territories.filter(({ area, city }) => area !== undefined || city !== undefined);
    expect(parts.length).toBeGreaterThan(200);
    const empty = parts.filter((territory) => world.largestIn(territory, 1).length === 0);
    expect(empty.map(({ country, region, city, area }) => [country, region, city ?? area?.nameKeys])).toEqual([]);
  });

  test('provinces', () => {
    const capitals = ['Girona', 'Lleida', 'Ourense', 'Bilbao', 'San Sebastián', 'Castellón de la Plana'];
    const known = capitals.flatMap((name) => world.placesNamed(searchKey(name))).flatMap((entry) => entry.divisionKeys);
    expect(Object.values(provinceAliases).filter((alias) => !known.includes(divisionKey(alias)))).toEqual([]);
  });
});

test('every time zone is one that Node knows', () => {
  const unknown = world.header.timeZones.map((zones) => zones.split(' ')[0]!).filter((zone) => !isTimeZone(zone));
  expect(unknown).toEqual([]);
});

test.each([
  ['Hanoi', 'Asia/Ho_Chi_Minh', 'Asia/Hanoi'],
  ['Hồ Xá', 'Asia/Ho_Chi_Minh', 'Asia/Hanoi'],
  ['Gio Linh', 'Asia/Ho_Chi_Minh', null],
  ['Huế', 'Asia/Ho_Chi_Minh', null],
  ['Montréal', 'America/Toronto', 'America/Montreal'],
  ['Toronto', 'America/Toronto', null],
  ['Thunder Bay', 'America/Toronto', 'America/Thunder_Bay'],
  ['Derry', 'Europe/London', 'Europe/Belfast'],
  ['Glasgow', 'Europe/London', null],
  ['Uzhgorod', 'Europe/Kyiv', 'Europe/Uzhgorod'],
  ['Lviv', 'Europe/Kyiv', null],
])('%s has the clocks of %s, and the past of %s', (name, timeZone, pastZone) => {
  const { place } = world.placesNamed(searchKey(name))[0]!;
  expect(place).toMatchObject({ timeZone, pastZone });
  // A past that the histories do not have would be taken for no time zone.
  expect(() => instantOfLocalTime('1900-01-01', '12:00', place)).not.toThrow();
});

describe('regions', () => {
  test.each([
    ['Hanoi', 'Hanoi'],
    ['Ho Chi Minh City', 'Ho Chi Minh'],
    ['Lạng Sơn', 'Lạng Sơn Province'],
    ['Dĩ An', 'Bình Dương Province'],
    ['Drammen', 'Buskerud'],
    ['Tromsø', 'Troms'],
    ['Ramallah', 'West Bank'],
  ])('%s is in %s, though its code was given to another since, or to none', (name, region) => {
    expect(world.placesNamed(searchKey(name))[0]?.place.region).toBe(region);
  });

  test('countries that were divided anew have them', () => {
    const without = ['ET', 'NO', 'PS', 'VN'].flatMap((country) =>
      world.largestIn(wholeCountry(country), 500).filter(({ place }) => place.region === null),
    );
    expect(without.map(({ place }) => place.name)).toEqual([]);
  });

  function wholeCountry(country: string) {
    return { country, region: null, regionKeys: [], population: 0 };
  }
});

test('every country has a name in both languages', () => {
  const codes = world.header.countries;
  expect(codes.length).toBeGreaterThan(240);
  const nameless = codes.filter((code) => [countryName(code, 'es'), countryName(code, 'en')].includes(code));
  expect(nameless).toEqual([]);
});

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined;
  } catch {
    return false;
  }
}
