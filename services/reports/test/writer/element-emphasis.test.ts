import { expect, test } from '@jest/globals';
import { elementEmphasis } from '../../src/writer/element-emphasis.ts';
import { madrid1990 } from './charts.ts';

// The Sun of this chart is in water, its Venus in air, its Saturn in earth.
const { placements } = madrid1990;

test.each([
  { fire: 1, earth: 2, air: 2, water: 5, dominant: 'water', missing: [] },
  { fire: 2, earth: 4, air: 2, water: 2, dominant: 'earth', missing: [] },
  { fire: 3, earth: 3, air: 3, water: 2, dominant: null, missing: [] },
  { fire: 3, earth: 3, air: 3, water: 1, dominant: null, missing: [] },
  { fire: 0, earth: 4, air: 3, water: 3, dominant: 'earth', missing: ['fire'] },
  { fire: 0, earth: 0, air: 10, water: 0, dominant: 'air', missing: ['fire', 'earth', 'water'] },
  { fire: 1, earth: 4, air: 1, water: 4, dominant: 'water', missing: [] },
  { fire: 1, earth: 4, air: 4, water: 1, dominant: 'air', missing: [] },
])('fire $fire, earth $earth, air $air, water $water: $dominant leads', ({ dominant, missing, ...elementBalance }) => {
  expect(elementEmphasis({ placements, elementBalance })).toEqual({ dominant, missing });
});
