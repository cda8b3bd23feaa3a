/** Of one coordinate: per power of time, an amplitude, a phase and a frequency in turn, in radians or au. */
export type Series = readonly (readonly number[])[];

/** Heliocentric and spherical, on the ecliptic of J2000. */
export interface PlanetSeries {
  longitude: Series;
  latitude: Series;
  distance: Series;
}

const daysPerMillennium = 365_250;

/**
 * The heliocentric x, y and z of a planet in au, on the equator of J2000.
 *
 * @see Bretagnon and Francou, Planetary theories in rectangular and spherical variables: VSOP87 solutions, Astronomy
 * and Astrophysics 202, 1988; the rotation to the equator is that of its files' description
 */
export function positionBySeries({ longitude, latitude, distance }: PlanetSeries, ttDays: number): readonly number[] {
  const millennia = ttDays / daysPerMillennium;
  const longitudeRad = sum(longitude, millennia);
  const latitudeRad = sum(latitude, millennia);
  const distanceAu = sum(distance, millennia);
  const x = distanceAu * Math.cos(latitudeRad) * Math.cos(longitudeRad);
  const y = distanceAu * Math.cos(latitudeRad) * Math.sin(longitudeRad);
  const z = distanceAu * Math.sin(latitudeRad);
  return [
    x + 0.00000044036 * y - 0.000000190919 * z,
    -0.000000479966 * x + 0.917482137087 * y - 0.397776982902 * z,
    0.397776982902 * y + 0.917482137087 * z,
  ];
}

function sum(series: Series, millennia: number): number {
  let total = 0;
  for (let power = series.length - 1; power >= 0; power -= 1) {
    const terms = series[power]!;
    let ofPower = 0;
    for (let index = 0; index < terms.length; index += 3) {
      ofPower += terms[index]! * Math.cos(terms[index + 1]! + terms[index + 2]! * millennia);
    }
    total = total * millennia + ofPower;
  }
  return total;
}
