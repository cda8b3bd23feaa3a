import type { NatalChart } from '@astrall/astrology/chart.ts';
import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import { describe, expect, test } from '@jest/globals';
import { possibleDegrees, possibleOrb, possiblePhases, possibleSigns, signsOf } from '../../src/chart/unknown-hour.ts';
import { madrid } from '../writer/charts.ts';

/** The rounding of what moves by hundredths of a degree in an hour. */
const toleranceDeg = 0.02;
const everyHour = [...Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`), '23:59'];

// The Moon in two signs, in two phases, across Aries; Mercury turning; the Sun changing sign; the clocks put back.
describe.each(['1990-03-14', '2013-11-10', '2000-03-20', '1990-01-02', '2024-10-27', '1973-10-02'])(
  'a birth on %s',
  (date) => {
    const at = (time: string | null) => computeNatalChart({ ...madrid, date, time });
    const unknown = at(null);
    const hours = everyHour.filter((time) => date !== '2024-10-27' || time !== '02:00').map(at);
    const seen = <Value>(of: (chart: NatalChart) => Value) => [...new Set(hours.map(of))];

    test('its signs and whole degrees are those of its hours', () => {
      for (const [index, placement] of unknown.placements.entries()) {
        const signs = seen(({ placements }) => placements[index]!.sign);
        expect(possibleSigns(placement, unknown)).toEqual(signs);
        if (signs.length > 1) expect(possibleDegrees(placement)).toBeNull();
        else
          expect(possibleDegrees(placement)).toEqual(
            ends(seen(({ placements }) => Math.floor(placements[index]!.degreeInSign))),
          );
      }
      for (const [index, point] of unknown.points.entries()) {
        const signs = seen(({ points }) => points[index]!.sign);
        expect(signsOf(point).toSorted()).toEqual(signs.toSorted());
      }
    });

    test('its phases of the Moon are those of its hours', () => {
      expect(possiblePhases(unknown)).toEqual(seen(({ moonPhase }) => moonPhase.phase));
    });

    test('its orbs reach from the least of its hours to the most', () => {
      expect(unknown.aspects.length).toBeGreaterThan(2);
      for (const aspect of [...unknown.aspects, ...unknown.pointAspects]) {
        const { leastDeg, mostDeg } = possibleOrb(aspect, unknown);
        const [least, most] = ends(
          hours.map(({ aspects, pointAspects }) => {
            return [...aspects, ...pointAspects].find(
              ({ first, second }) => first === aspect.first && second === aspect.second,
            )!.orbDeg;
          }),
        );
        expect(leastDeg).toBeLessThanOrEqual(least + toleranceDeg);
        expect(mostDeg).toBeGreaterThanOrEqual(most - toleranceDeg);
        expect(mostDeg - leastDeg).toBeLessThan(most - least + 1.3);
      }
    });
  },
);

function ends(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
