/** A populated place with all a chart needs to know of it. */
export interface Place {
  /** The name GeoNames lists first: English where English has one ("Florence"), else local ("Zaragoza"). */
  name: string;
  /** First-level division (state, autonomous community, ...), named as by GeoNames; null where there is none. */
  region: string | null;
  /** Second-level division (province, county, municipality, ...), named likewise; null where there is none. */
  province: string | null;
  /** The nearest town of some size; only for a place with a namesake in the same region, else null. */
  nearbyTown: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Degrees north, to 0.001 (some 100 m). */
  latitudeDeg: number;
  /** Degrees east, to 0.001. */
  longitudeDeg: number;
  /** IANA name. */
  timeZone: string;
  /** IANA name of the zone whose past the clocks have where that is another, such as `Asia/Hanoi`; else null. */
  pastZone: string | null;
  /** Inhabitants; 0 when unknown, and for a section of a city. */
  population: number;
}

export type PlaceMatch =
  | { kind: 'found'; place: Place }
  | { kind: 'ambiguous'; candidates: Place[] }
  | { kind: 'unknown' };
