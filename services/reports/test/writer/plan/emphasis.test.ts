import { expect, test } from '@jest/globals';
import { elementEmphasis, modalityEmphasis } from '../../../src/writer/plan/emphasis.ts';
import { madrid1990 } from '../charts.ts';

// The Sun of this chart is in water and mutable, its Venus in air, its Saturn in earth and cardinal.
const { placements } = madrid1990;

test.each([
  { fire: 1, earth: 2, air: 2, water: 5, leading: 'water', missing: [] },
  { fire: 2, earth: 4, air: 2, water: 2, leading: 'earth', missing: [] },
  { fire: 3, earth: 3, air: 3, water: 2, leading: null, missing: [] },
  { fire: 0, earth: 4, air: 3, water: 3, leading: 'earth', missing: ['fire'] },
  { fire: 0, earth: 0, air: 10, water: 0, leading: 'air', missing: ['fire', 'earth', 'water'] },
  { fire: 1, earth: 4, air: 1, water: 4, leading: 'water', missing: [] },
  { fire: 1, earth: 4, air: 4, water: 1, leading: 'air', missing: [] },
])('fire $fire, earth $earth, air $air, water $water: $leading leads', ({ leading, missing, ...elementBalance }) => {
  expect(elementEmphasis({ placements, elementBalance })).toEqual({ leading, missing });
});

test.each([
  { cardinal: 4, fixed: 4, mutable: 3, leading: null, missing: [] },
  { cardinal: 5, fixed: 1, mutable: 5, leading: 'mutable', missing: [] },
  { cardinal: 2, fixed: 8, mutable: 0, leading: 'fixed', missing: ['mutable'] },
])('cardinal $cardinal, fixed $fixed, mutable $mutable: $leading leads', ({ leading, missing, ...modalityBalance }) => {
  expect(modalityEmphasis({ placements, modalityBalance })).toEqual({ leading, missing });
});
