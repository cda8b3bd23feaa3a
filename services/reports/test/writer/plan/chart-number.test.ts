import { expect, test } from '@jest/globals';
import { textOfChart } from '../../../src/writer/plan/chart-number.ts';
import { madrid1990 } from '../charts.ts';

const versions = (name: string) => ['first', 'second', 'third', 'fourth'].map((number) => `${name}, ${number}`);
/** One birth a quarter of an hour after the other: only the Moon and the angles have moved by more than a few minutes of arc. */
const charts = Array.from({ length: 400 }, (_, quarter) => ({
  placements: madrid1990.placements.map((one) => ({
    ...one,
    longitudeDeg: (one.longitudeDeg + quarter * (one.body === 'moon' ? 0.14 : 0.01)) % 360,
  })),
  angles: null,
}));

test('each version of a text falls to as many charts, whatever they have of another', () => {
  const both = Object.groupBy(charts, (chart) =>
    ['a', 'b'].map((name) => textOfChart(versions(name), chart)).join(' / '),
  );
  expect(Object.keys(both)).toHaveLength(16);
  for (const some of Object.values(both)) expect(some!.length).toBeGreaterThan(10);
});

test('a chart always has the same version', () => {
  for (const chart of charts.slice(0, 20)) {
    expect(textOfChart(versions('a'), structuredClone(chart))).toBe(textOfChart(versions('a'), chart));
  }
});
