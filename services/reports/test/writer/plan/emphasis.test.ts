import { describe, expect, test } from '@jest/globals';
import { elementEmphasis, modalityEmphasis } from '../../../src/writer/plan/emphasis.ts';
import { madrid1990, uncertainMoon } from '../charts.ts';

// The Sun of this chart is in water and mutable, its Venus in air, its Saturn in earth and cardinal.
const { placements, uncertain } = madrid1990;

test.each([
  { fire: 1, earth: 2, air: 2, water: 5, leading: 'water', missing: [] },
  { fire: 2, earth: 4, air: 2, water: 2, leading: 'earth', missing: [] },
  { fire: 3, earth: 3, air: 3, water: 2, leading: null, missing: [] },
  { fire: 0, earth: 4, air: 3, water: 3, leading: 'earth', missing: ['fire'] },
  { fire: 0, earth: 0, air: 10, water: 0, leading: 'air', missing: ['fire', 'earth', 'water'] },
  { fire: 1, earth: 4, air: 1, water: 4, leading: 'water', missing: [] },
  { fire: 1, earth: 4, air: 4, water: 1, leading: 'air', missing: [] },
])('fire $fire, earth $earth, air $air, water $water: $leading leads', ({ leading, missing, ...elementBalance }) => {
  expect(elementEmphasis({ placements, uncertain, elementBalance })).toEqual({ leading, missing, decided: true });
});

test.each([
  { cardinal: 4, fixed: 4, mutable: 3, leading: null, missing: [] },
  { cardinal: 5, fixed: 1, mutable: 5, leading: 'mutable', missing: [] },
  { cardinal: 2, fixed: 8, mutable: 0, leading: 'fixed', missing: ['mutable'] },
])('cardinal $cardinal, fixed $fixed, mutable $mutable: $leading leads', ({ leading, missing, ...modalityBalance }) => {
  expect(modalityEmphasis({ placements, uncertain, modalityBalance })).toEqual({ leading, missing, decided: true });
});

describe('where the Moon was in air or in water, as the hour decides', () => {
  // At noon it was in Libra: air holds it.
  test.each([
    { fire: 1, earth: 2, air: 5, water: 2, leading: 'air', missing: [], decided: true },
    { fire: 1, earth: 3, air: 4, water: 2, leading: null, missing: [], decided: false },
    { fire: 0, earth: 9, air: 1, water: 0, leading: 'earth', missing: ['fire'], decided: true },
  ])('fire $fire, earth $earth, air $air, water $water', ({ leading, missing, decided, ...elementBalance }) => {
    expect(elementEmphasis({ ...uncertainMoon, elementBalance })).toEqual({ leading, missing, decided });
  });
});
