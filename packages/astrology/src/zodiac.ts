import {
  type Element,
  elements,
  type House,
  houses,
  type Modality,
  modalities,
  type Sign,
  signs,
  type ZodiacPoint,
} from './chart.ts';

const degreesPerSign = 30;

/** Reduces an angle in degrees to [0, 360). */
export function normalizeDeg(angleDeg: number): number {
  const reduced = angleDeg % 360;
  const positive = reduced < 0 ? reduced + 360 : reduced;
  // A tiny negative angle rounds up to 360 itself.
  return positive === 360 ? 0 : positive;
}

/** The signed turn from one direction to another, in degrees, in [-180, 180). */
export function angularDifferenceDeg(fromDeg: number, toDeg: number): number {
  return normalizeDeg(toDeg - fromDeg + 180) - 180;
}

/** Where an ecliptic longitude, in degrees, falls in the tropical zodiac. */
export function zodiacPoint(angleDeg: number): ZodiacPoint {
  const longitudeDeg = normalizeDeg(angleDeg);
  const index = Math.floor(longitudeDeg / degreesPerSign);
  return { longitudeDeg, sign: signs[index]!, degreeInSign: longitudeDeg - index * degreesPerSign };
}

/** The element of a sign: fire, earth, air, water in turn from Aries. */
export function elementOf(sign: Sign): Element {
  return elements[signs.indexOf(sign) % elements.length]!;
}

/** The modality of a sign: cardinal, fixed, mutable in turn from Aries. */
export function modalityOf(sign: Sign): Modality {
  return modalities[signs.indexOf(sign) % modalities.length]!;
}

/** The whole-sign house of a sign: the ascendant's sign is the first house, the next sign the second. */
export function wholeSignHouse(sign: Sign, ascendantSign: Sign): House {
  return houses[(signs.indexOf(sign) - signs.indexOf(ascendantSign) + signs.length) % signs.length]!;
}
