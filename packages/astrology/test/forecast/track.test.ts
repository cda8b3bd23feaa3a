import { describe, expect, test } from '@jest/globals';
import { MakeTime } from 'astronomy-engine';
import { bodies } from '../../src/chart.ts';
import { apparentLongitudeDeg, longitudeSpeedDegPerDay } from '../../src/ephemeris/apparent-longitude.ts';
import { courseOf, crossings } from '../../src/forecast/crossings.ts';
import { type Track, trackBody } from '../../src/forecast/track.ts';
import { angularDifferenceDeg } from '../../src/zodiac.ts';
import { randomSequence } from '../random-sequence.ts';

describe('trackBody', () => {
  // All planets turn in 2026; Mercury, the quickest to turn, three times.
  const from = 9497;
  const until = from + 366;

  test.each(bodies)('%s follows the ephemeris', (body) => {
    const track = trackBody(body, { from, until });
    const random = randomSequence(7);
    for (let sample = 0; sample < 60; sample += 1) {
      const at = from + random() * (until - from);
      const time = MakeTime(at);
      const missedDeg = angularDifferenceDeg(track.longitudeDeg(at), apparentLongitudeDeg(body, time));
      expect(Math.abs(missedDeg)).toBeLessThan(0.00001);
      expect(Math.abs(track.speedDegPerDay(at) - longitudeSpeedDegPerDay(body, time))).toBeLessThan(0.001);
    }
  });

  test('is the same whatever the period', () => {
    for (const body of ['moon', 'pluto'] as const) {
      const [short, long] = [
        trackBody(body, { from: from + 7.3, until: from + 8.3 }),
        trackBody(body, { from, until }),
      ];
      for (const at of [7.3, 7.7, 8, 8.29].map((days) => from + days)) {
        expect(angularDifferenceDeg(short.longitudeDeg(at), long.longitudeDeg(at))).toBeCloseTo(0, 10);
        expect(short.speedDegPerDay(at)).toBeCloseTo(long.speedDegPerDay(at), 10);
      }
    }
  });

  test('does not jump at Aries', () => {
    const moon = trackBody('moon', { from, until });
    expect(moon.longitudeDeg(until) - moon.longitudeDeg(from)).toBeGreaterThan(13 * 360);
  });
});

describe('crossings', () => {
  /** Goes from 350 degrees to 14 and back to 350, in 24 days. */
  const there: Track = {
    from: 0,
    until: 24,
    longitudeDeg: (at) => 374 - (at - 12) ** 2 / 6,
    speedDegPerDay: (at) => (12 - at) / 3,
  };
  const course = courseOf(there, there);

  test.each([
    [350, [0]],
    [0, [12 - Math.sqrt(84), 12 + Math.sqrt(84)]],
    [10, [12 - Math.sqrt(24), 12 + Math.sqrt(24)]],
    [14.1, []],
    [349.9, []],
  ])('%d degrees are passed at %j', (longitudeDeg, expected) => {
    const found = crossings(course, longitudeDeg);
    expect(found).toHaveLength(expected.length);
    for (const [index, at] of found.entries()) expect(at).toBeCloseTo(expected[index]!, 5);
  });
});
