import { expect, test } from '@jest/globals';
import { phaseOfMoon } from '../src/moon-phase.ts';

test.each([
  [0, 'new', 0],
  [22.4, 'new', 0.04],
  [22.6, 'waxing_crescent', 0.04],
  [90, 'first_quarter', 0.5],
  [112.6, 'waxing_gibbous', 0.69],
  [180, 'full', 1],
  [202.6, 'waning_gibbous', 0.96],
  [270, 'last_quarter', 0.5],
  [337.4, 'waning_crescent', 0.04],
  [337.6, 'new', 0.04],
] as const)('%d degrees ahead of the Sun: %s', (elongationDeg, phase, illuminatedFraction) => {
  const moon = phaseOfMoon(300, (300 + elongationDeg) % 360);
  expect(moon.phase).toBe(phase);
  expect(moon.elongationDeg).toBeCloseTo(elongationDeg);
  expect(moon.illuminatedFraction).toBeCloseTo(illuminatedFraction, 2);
});
