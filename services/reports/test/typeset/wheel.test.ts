import { describe, expect, it } from '@jest/globals';
import { labels } from '../../src/typeset/labels.ts';
import { spreadLongitudes } from '../../src/typeset/wheel/spread-longitudes.ts';
import { wheelSvg } from '../../src/typeset/wheel/wheel.ts';
import { coordinate, leftmostLongitude, pointAt, wheel } from '../../src/typeset/wheel/wheel-geometry.ts';
import { fixtureChart, madridSky, stelliumSky } from './fixture-chart.ts';

describe('where a longitude stands', () => {
  const known = fixtureChart(madridSky);
  const unknown = fixtureChart({ longitudes: madridSky.longitudes });

  it('puts the ascendant at 9 o’clock', () => {
    const { x, y } = pointAt(132.24, 100, leftmostLongitude(known));
    expect(x).toBeCloseTo(wheel.center - 100, 6);
    expect(y).toBeCloseTo(wheel.center, 6);
  });

  it('puts 0° Aries there when the birth time is unknown', () => {
    expect(leftmostLongitude(unknown)).toBe(0);
    expect(pointAt(0, 100, 0).x).toBeCloseTo(wheel.center - 100, 6);
  });

  it('runs counter-clockwise: a quarter on is at the bottom, half at 3 o’clock', () => {
    expect(pointAt(132.24 + 90, 100, 132.24)).toMatchObject({ y: wheel.center + 100 });
    expect(pointAt(132.24 + 180, 100, 132.24).x).toBeCloseTo(wheel.center + 100, 6);
  });
});

describe('the drawing', () => {
  it.each([
    ['a known time', fixtureChart(madridSky)],
    ['an unknown time', fixtureChart({ longitudes: madridSky.longitudes })],
    ['a stellium', fixtureChart(stelliumSky)],
  ])('ties every body to its true degree, for %s', (_, chart) => {
    const svg = wheelSvg(chart, labels.en);
    for (const { longitudeDeg } of chart.placements) {
      const { x, y } = pointAt(longitudeDeg, wheel.bandRadius, leftmostLongitude(chart));
      expect(svg).toContain(`"M${coordinate(x)} ${coordinate(y)}L`);
    }
  });

  it('draws one line per aspect, between true degrees, told apart by colour and dash', () => {
    const chart = fixtureChart(madridSky);
    const svg = wheelSvg(chart, labels.en);
    const drawn = svg.match(/stroke-dasharray="([^"]+)"/gu) ?? [];
    const dashed = chart.aspects.filter(({ kind }) => ['sextile', 'square', 'opposition'].includes(kind));
    expect(drawn).toHaveLength(dashed.length);
    expect(new Set(drawn).size).toBe(3);
    const [sun, saturn] = [madridSky.longitudes.sun, madridSky.longitudes.saturn].map((longitude) =>
      pointAt(longitude, wheel.aspectRadius - 4, 132.24),
    );
    const line = `M${coordinate(sun!.x)} ${coordinate(sun!.y)}L${coordinate(saturn!.x)} ${coordinate(saturn!.y)}`;
    expect(svg).toContain(line);
  });

  it('is made of shapes alone and is the same every time', () => {
    const svg = wheelSvg(fixtureChart(madridSky), labels.es);
    expect(svg.replace(/<\/?(svg|path|circle)\b/gu, '')).not.toContain('<');
    expect(svg).not.toMatch(/NaN|undefined/u);
    expect(wheelSvg(fixtureChart(madridSky), labels.es)).toBe(svg);
  });
});

describe('bodies that stand close', () => {
  const clockwise = (from: number, to: number) => (((to - from) % 360) + 360) % 360;

  it('stay where they are when there is room', () => {
    expect(spreadLongitudes([10, 350, 200], 9)).toEqual([10, 350, 200]);
  });

  it('move apart evenly around their middle, also across 0°', () => {
    const [a, b, c] = spreadLongitudes([359, 1, 0], 9) as [number, number, number];
    expect(a).toBeCloseTo(351, 9);
    expect(c).toBeCloseTo(0, 9);
    expect(b).toBeCloseTo(9, 9);
  });

  it('keep their order and the gap whatever the sky', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let round = 0; round < 2000; round++) {
      const width = [360, 200, 40, 5, 0.001][round % 5]!;
      const start = random() * 360;
      const longitudes = Array.from({ length: 10 }, () => (start + random() * width) % 360);
      const spread = spreadLongitudes(longitudes, 9);
      const order = spread.map((_, index) => index).sort((a, b) => spread[a]! - spread[b]!);
      order.forEach((body, position) => {
        const next = order[(position + 1) % order.length]!;
        expect(clockwise(spread[body]!, spread[next]!)).toBeGreaterThan(9 - 1e-6);
      });
      const byTruth = longitudes.map((_, index) => index).sort((a, b) => longitudes[a]! - longitudes[b]!);
      const rotation = order.indexOf(byTruth[0]!);
      expect([...order.slice(rotation), ...order.slice(0, rotation)]).toEqual(byTruth);
    }
  });

  it('refuses a circle that is too small', () => {
    expect(() => spreadLongitudes(new Array(10).fill(0), 40)).toThrow(RangeError);
  });
});
