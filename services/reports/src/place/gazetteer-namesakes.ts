import type { GazetteerRow } from './gazetteer-format.ts';
import { searchKey, spelledOut } from './search-key.ts';

/** Nearer than this, in degrees, places of one name and province, or without one, are one to a chart. */
const sameSpotDeg = 0.1;
/** No province has two such cities of one name, so that they are one up to a greater distance. */
const cityPopulation = 75_000;
const sameCityDeg = 0.5;
/** The fewest inhabitants by which a town is a landmark. */
const landmarkPopulation = 15_000;

/**
 * Without what GeoNames has twice, as a city and its district for example: the larger one stays, and takes the names.
 * @param rows the most populous first
 */
export function withoutDoubles(rows: GazetteerRow[]): GazetteerRow[] {
  const kept: GazetteerRow[] = [];
  for (const namesakes of groupedBy(rows, ({ name, country, regionIndex, timeZoneIndex }) =>
    [spelledOut(searchKey(name)), country, regionIndex, timeZoneIndex].join('\t'),
  )) {
    const apart: GazetteerRow[] = [];
    for (const row of namesakes) {
      const double = apart.find((other) => isSameSpot(row, other));
      if (!double) {
        apart.push(row);
        continue;
      }
      // The seat of a district, whose inhabitants are not counted, would lend its city the district's names.
      const isTown = row.population > 0 || double.population === 0;
      if (isTown) double.nameKeys = [...new Set([...double.nameKeys, ...row.nameKeys])];
      if (double.provinceNames.length === 0) double.provinceNames = row.provinceNames;
    }
    kept.push(...apart);
  }
  return kept.sort((a, b) => b.population - a.population);
}

/** Names the nearest town of each place that region and country do not tell from a namesake. */
export function nameNearbyTowns(rows: GazetteerRow[]): GazetteerRow[] {
  const landmarks = Map.groupBy(
    rows.filter(({ population }) => population >= landmarkPopulation),
    ({ country }) => country,
  );
  for (const namesakes of groupedBy(rows, ({ name, country, regionIndex }) =>
    [spelledOut(searchKey(name)), country, regionIndex].join('\t'),
  )) {
    if (namesakes.length < 2) continue;
    for (const row of namesakes) {
      const others = (landmarks.get(row.country) ?? []).filter(({ name }) => searchKey(name) !== searchKey(row.name));
      const distances = others.map((other) => distanceKm(row, other));
      row.nearbyTown = others[distances.indexOf(Math.min(...distances))]?.name ?? null;
    }
  }
  return rows;
}

function groupedBy(rows: GazetteerRow[], keyOf: (row: GazetteerRow) => string): GazetteerRow[][] {
  return [...Map.groupBy(rows, keyOf).values()];
}

function isSameSpot(one: GazetteerRow, other: GazetteerRow): boolean {
  const provinces = new Set([one, other].flatMap(({ provinceNames }) => provinceNames.slice(0, 1)));
  const areCities = Math.min(one.population, other.population) >= cityPopulation;
  const nearDeg = areCities ? sameCityDeg : sameSpotDeg;
  return (
    provinces.size < 2 &&
    Math.abs(one.latitudeDeg - other.latitudeDeg) < nearDeg &&
    Math.abs(one.longitudeDeg - other.longitudeDeg) < nearDeg
  );
}

/** By the haversine formula, on a round Earth. */
function distanceKm(one: GazetteerRow, other: GazetteerRow): number {
  const half = (fromDeg: number, toDeg: number) => Math.sin(((toDeg - fromDeg) * Math.PI) / 360) ** 2;
  const cosines = [one, other].map(({ latitudeDeg }) => Math.cos((latitudeDeg * Math.PI) / 180));
  const haversine =
    half(one.latitudeDeg, other.latitudeDeg) + cosines[0]! * cosines[1]! * half(one.longitudeDeg, other.longitudeDeg);
  return 12_742 * Math.asin(Math.sqrt(haversine));
}
