import { expect, test } from '@jest/globals';
import { contrast, mixed } from '../../src/brand/color.ts';
import { paletteOf } from '../../src/brand/palette.ts';

const white = '#ffffff';
/** As dark and as light as a brand may be, and what stands out in between. */
const grounds = ['#000000', '#1D2440', '#3A1430', '#0B5A4A', '#7A0000', '#0000FF', '#6B6B6B', '#B5359C', '#8A5A00'];
const accents = ['#000000', '#C0567A', '#E8A33D', '#FF00FF', '#00C2A8', '#7F7F7F', '#C9C200', '#BFBFBF'];
const brands = grounds.flatMap((ground) => accents.map((accent) => ({ ground, accent })));

test.each([null, ...brands])('%j: every text can be read, by day and by night', (colors) => {
  const { night, ...day } = paletteOf(colors);
  const texts: [string, string][] = [
    ...[day.ink, day.soft, day.accentText].flatMap((text): [string, string][] => [
      [text, white],
      [text, day.paper],
    ]),
    [white, day.ground],
    [white, day.groundRaised],
    [day.onGroundAccent, day.ground],
    [white, night.head],
    [night.accent, night.head],
    [night.ink, night.card],
    [night.ink, night.head],
    [night.soft, night.card],
    [night.onAccent, night.accent],
  ];
  expect(texts.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
  const seen: [string, string][] = [
    [day.focus, white],
    [day.focus, day.paper],
    [day.edge, white],
  ];
  expect(seen.filter(([line, ground]) => contrast(line, ground) < 3)).toEqual([]);
});

test('contrast is what WCAG says', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  expect(mixed('#000000', '#FFFFFF', 0.5)).toBe('#808080');
});
