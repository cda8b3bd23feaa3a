import { moonPhases, type PhaseOfMoon } from './chart.ts';
import { normalizeDeg } from './zodiac.ts';

const degreesPerPhase = 360 / moonPhases.length;

/**
 * The Moon's phase, from the longitudes of the Sun and the Moon. The illuminated fraction takes the Moon to be on the
 * ecliptic and the Sun infinitely far (Meeus, Astronomical Algorithms, 2nd edition, chapter 48): right within 0.004.
 */
export function phaseOfMoon(sunLongitudeDeg: number, moonLongitudeDeg: number): PhaseOfMoon {
  const elongationDeg = normalizeDeg(moonLongitudeDeg - sunLongitudeDeg);
  return {
    phase: moonPhases[Math.floor(normalizeDeg(elongationDeg + degreesPerPhase / 2) / degreesPerPhase)]!,
    elongationDeg,
    illuminatedFraction: (1 - Math.cos((elongationDeg * Math.PI) / 180)) / 2,
  };
}
