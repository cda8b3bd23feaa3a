import type { Place } from './place.ts';

/** What a zone's rule is told by; admin1 is GeoNames' code of the region. */
type Whereabouts = Pick<Place, 'country' | 'latitudeDeg' | 'longitudeDeg' | 'timeZone'> & { admin1: string };

/** The Bến Hải, the border of 1954 to 1976: Hồ Xá is north of it, Gio Linh south. */
const borderOfVietnamDeg = 17;
/** Thunder Bay and the townships around it. */
const aroundThunderBay = { latitudeDeg: 48.4, longitudeDeg: -89.3, nearDeg: 0.5 };

/**
 * The zone whose past a place's clocks have, where it is one that the database's table does not list; see the zone histories
 * of the astrology package, which has all that are named here. Where no border is told, it is that of the region: all Quebec
 * on Toronto's clocks today follows Montreal's, though villages there had no summer time before 1966.
 */
export function pastZoneOf({ country, admin1, latitudeDeg, longitudeDeg, timeZone }: Whereabouts): string | null {
  if (country === 'VN') return latitudeDeg > borderOfVietnamDeg ? 'Asia/Hanoi' : null;
  if (country === 'GB' && admin1 === 'NIR') return 'Europe/Belfast';
  if (country === 'UA' && admin1 === '25') return 'Europe/Uzhgorod';
  if (timeZone !== 'America/Toronto') return null;
  if (admin1 === '10') return 'America/Montreal';
  const { nearDeg } = aroundThunderBay;
  const isNear =
    Math.abs(latitudeDeg - aroundThunderBay.latitudeDeg) < nearDeg &&
    Math.abs(longitudeDeg - aroundThunderBay.longitudeDeg) < nearDeg;
  return isNear ? 'America/Thunder_Bay' : null;
}
