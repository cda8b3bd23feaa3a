import type { Place } from './place.ts';
import { divisionKey } from './search-key.ts';

/*
 * The gazetteer is a text: a line of JSON, then one line per place, the most populous first:
 *
 *   |key|key|...| TAB name TAB country TAB region TAB zone TAB latitude TAB longitude TAB population TAB provinces TAB town
 *
 * The names' search keys come first, the province's names and the nearby town last; region and zone are indexes into the
 * lists of the first line. A place is found by searching the text for `|key|`: some 10 ms for the whole world, without an
 * index to build or to hold in memory.
 */

export interface GazetteerRegion {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Inhabitants of its places, together. */
  population: number;
  /** Division keys under which the region is known: its names and its code. */
  keys: string[];
}

export interface GazetteerHeader {
  /** IANA names; two for a zone with another one's past: “Asia/Ho_Chi_Minh Asia/Hanoi”. */
  timeZones: string[];
  /** ISO 3166-1 alpha-2 of every country with a place. */
  countries: string[];
  regions: GazetteerRegion[];
}

export interface GazetteerEntry {
  place: Place;
  /** Search keys of all its names. */
  nameKeys: string[];
  /** Division keys of its region and province. */
  divisionKeys: string[];
}

/** What a line of the text holds. */
export interface GazetteerRow extends Omit<Place, 'region' | 'province' | 'timeZone' | 'pastZone'> {
  nameKeys: string[];
  /** The name to print, then what else the province is called; none for a place without one. */
  provinceNames: string[];
  /** Index into the header's regions; null for a place without one. */
  regionIndex: number | null;
  /** Index into the header's time zones. */
  timeZoneIndex: number;
}

export function formatRow(row: GazetteerRow): string {
  return [
    `|${row.nameKeys.join('|')}|`,
    row.name,
    row.country,
    row.regionIndex ?? '',
    row.timeZoneIndex,
    row.latitudeDeg,
    row.longitudeDeg,
    row.population,
    row.provinceNames.join(';'),
    row.nearbyTown ?? '',
  ].join('\t');
}

/** Thousands of places are in one province; there are some 40,000 of these. */
const keysByProvince = new Map<string, string[]>();

function keysOfProvince(provinces: string, names: readonly string[]): string[] {
  const known = keysByProvince.get(provinces) ?? names.map(divisionKey);
  keysByProvince.set(provinces, known);
  return known;
}

/** Reads what {@link formatRow} wrote. */
export function parseEntry(line: string, header: GazetteerHeader): GazetteerEntry {
  const [names = '', name = '', country = '', region = '', zone = '', ...others] = line.split('\t');
  const [latitude, longitude, population, provinces = '', nearbyTown = ''] = others;
  const provinceNames = provinces === '' ? [] : provinces.split(';');
  const [timeZone = '', pastZone = null] = header.timeZones[Number(zone)]?.split(' ') ?? [];
  const knownRegion = region === '' ? undefined : header.regions[Number(region)];
  return {
    place: {
      name,
      region: knownRegion?.name ?? null,
      province: provinceNames[0] ?? null,
      nearbyTown: nearbyTown === '' ? null : nearbyTown,
      country,
      latitudeDeg: Number(latitude),
      longitudeDeg: Number(longitude),
      timeZone,
      pastZone,
      population: Number(population),
    },
    nameKeys: names.slice(1, -1).split('|'),
    divisionKeys: [...(knownRegion?.keys ?? []), ...keysOfProvince(provinces, provinceNames)],
  };
}
