import { DeltaT_EspenakMeeus, SetDeltaTFunction } from 'astronomy-engine';

const daysPerYear = 365.25;
const espenakMeeusUntil = 2005;
const observedUntil = 2016;
const deltaTIn2016Sec = 68.04;

/**
 * Terrestrial minus universal time, in seconds, at `days` (UT) from noon of 1 January 2000.
 *
 * Until 2005 the polynomials of Espenak and Meeus (Five Millennium Canon of Solar Eclipses, 2006). Their forecast ran
 * away from what the Earth then did, so that from 2016 on the length of the day of Stephenson, Morrison and Hohenkerk
 * (Measurement of the Earth's rotation, Proc. R. Soc. A 472, 2016) is integrated from the 68.04 s observed that year;
 * between the two, a straight line, within 0.4 s of the values of the IERS.
 */
export function deltaTSec(days: number): number {
  const year = 2000 + days / daysPerYear;
  if (year < espenakMeeusUntil) return DeltaT_EspenakMeeus(days);
  if (year >= observedUntil) return predictedSec(year);
  const deltaTIn2005Sec = DeltaT_EspenakMeeus((espenakMeeusUntil - 2000) * daysPerYear);
  const share = (year - espenakMeeusUntil) / (observedUntil - espenakMeeusUntil);
  return deltaTIn2005Sec + share * (deltaTIn2016Sec - deltaTIn2005Sec);
}

/** The excess of the day over 86,400 s, 1.78 ms a century more and a wave of 1,500 years, summed up. */
function predictedSec(year: number): number {
  const years = year - 1825;
  return -293.6 + 0.00325 * years ** 2 + 349 * Math.cos(0.00419 * years);
}

SetDeltaTFunction(deltaTSec);
