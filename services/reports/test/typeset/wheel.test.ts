import { pointLongitudesDeg } from '@astrall/astrology/aspects.ts';
import { normalizeDeg, zodiacPoint } from '@astrall/astrology/zodiac.ts';
import { describe, expect, it } from '@jest/globals';
import { labels } from '../../src/typeset/labels/printed-labels.ts';
import { linePath, moveTo, type Shape } from '../../src/typeset/paper/shape.ts';
import { themeOf } from '../../src/typeset/theme/theme.ts';
import { conjunctionArc } from '../../src/typeset/wheel/aspect-web.ts';
import { placeMarks } from '../../src/typeset/wheel/mark-places.ts';
import { spreadLongitudes } from '../../src/typeset/wheel/spread-longitudes.ts';
import { wheelShapes } from '../../src/typeset/wheel/wheel.ts';
import { leftmostLongitude, spotAt, wheel } from '../../src/typeset/wheel/wheel-geometry.ts';
import { inksOnGround, inksOnPaper } from '../../src/typeset/wheel/wheel-inks.ts';
import { fixtureChart, madridSky, stelliumSky } from './fixture-chart.ts';

describe('where a longitude stands', () => {
  const known = fixtureChart(madridSky);
  const unknown = fixtureChart({ longitudes: madridSky.longitudes });

  it('puts the ascendant at 9 o’clock', () => {
    const { x, y } = spotAt(132.24, 100, leftmostLongitude(known));
    expect(x).toBeCloseTo(wheel.center - 100, 6);
    expect(y).toBeCloseTo(wheel.center, 6);
  });

  it('puts 0° Aries there when the birth time is unknown', () => {
    expect(leftmostLongitude(unknown)).toBe(0);
    expect(spotAt(0, 100, 0).x).toBeCloseTo(wheel.center - 100, 6);
  });

  it('runs counter-clockwise: a quarter on is at the bottom, half at 3 o’clock', () => {
    expect(spotAt(132.24 + 90, 100, 132.24)).toMatchObject({ y: wheel.center + 100 });
    expect(spotAt(132.24 + 180, 100, 132.24).x).toBeCloseTo(wheel.center + 100, 6);
  });
});

const inks = inksOnPaper(themeOf(null));
const pathsOf = (shapes: Shape[]) => shapes.flatMap((shape) => ('path' in shape ? [shape.path] : []));

describe('the drawing', () => {
  it.each([
    ['a known time', fixtureChart(madridSky)],
    ['an unknown time', fixtureChart({ longitudes: madridSky.longitudes })],
    ['a stellium', fixtureChart(stelliumSky)],
  ])('ties every body and point to its true degree, for %s', (_, chart) => {
    const paths = pathsOf(wheelShapes(chart, labels.en, inks));
    for (const { longitudeDeg } of [...chart.placements, ...chart.points]) {
      const tied = moveTo(spotAt(longitudeDeg, wheel.bandRadius, leftmostLongitude(chart)));
      expect(paths.some((path) => path.includes(tied))).toBe(true);
    }
  });

  it('writes the degree of all but a Moon that may stand elsewhere', () => {
    const unknown = fixtureChart({ longitudes: madridSky.longitudes });
    const known = { ...unknown, placements: unknown.placements.map((one) => ({ ...one, stretch: null })) };
    const figures = (chart: typeof unknown) =>
      wheelShapes(chart, labels.en, inks).filter(({ fill }) => fill === inks.inkSoft).length;
    // The Moon's way, drawn in place of its degree, has the same ink.
    expect(figures(known) - figures(unknown)).toBe(0);
    const moon = unknown.placements[1]!.stretch!;
    const way = moveTo(spotAt(moon.fromDeg, wheel.tieRadius - 3, leftmostLongitude(unknown)));
    const drawsIt = (chart: typeof unknown) =>
      pathsOf(wheelShapes(chart, labels.en, inks)).some((path) => path.startsWith(way));
    expect([drawsIt(unknown), drawsIt(known)]).toEqual([true, false]);
  });

  it('draws one line per aspect, between true degrees, told apart by dash as well as by colour', () => {
    const chart = fixtureChart(madridSky);
    const shapes = wheelShapes(chart, labels.en, inks);
    const longitudes: Record<string, number> = {
      ...pointLongitudesDeg(chart.points, chart.angles),
      ...Object.fromEntries(chart.placements.map(({ body, longitudeDeg }) => [body, longitudeDeg])),
    };
    const end = (party: string) => spotAt(longitudes[party]!, wheel.aspectRadius - 5, leftmostLongitude(chart));
    const apart = [...chart.aspects, ...chart.pointAspects].filter(({ kind }) => kind !== 'conjunction');
    const lines = apart.map(({ first, second, kind, orbDeg }) => {
      const line = shapes.find((shape) => 'path' in shape && shape.path === linePath(end(first), end(second)))!;
      return { kind, orbDeg, dash: JSON.stringify(line.dash), width: line.strokeWidth! };
    });
    const dashes = new Map(lines.map(({ kind, dash }) => [kind, dash]));
    expect(new Set(dashes.values()).size).toBe(4);
    const trines = lines.filter(({ kind }) => kind === 'trine').sort((a, b) => a.orbDeg - b.orbDeg);
    expect(trines[0]!.width).toBeGreaterThanOrEqual(trines.at(-1)!.width);
  });

  it('draws a band below each two that stand together, long enough to be seen', () => {
    const chart = fixtureChart(stelliumSky);
    const left = leftmostLongitude(chart);
    const longitudes = new Map(chart.placements.map(({ body, longitudeDeg }) => [body as string, longitudeDeg]));
    const together = chart.aspects.filter(({ kind }) => kind === 'conjunction');
    const bands = wheelShapes(chart, labels.en, inks).filter(({ fill }) => fill !== undefined);
    expect(together.length).toBeGreaterThan(5);
    for (const { first, second } of together) {
      const band = conjunctionArc(longitudes.get(first)!, longitudes.get(second)!, left);
      expect(pathsOf(bands)).toContain(band);
      expect(conjunctionArc(longitudes.get(second)!, longitudes.get(first)!, left)).toBe(band);
    }
  });

  it('draws each cusp where it is, and the four angles', () => {
    const chart = fixtureChart(madridSky);
    const left = leftmostLongitude(chart);
    const paths = pathsOf(wheelShapes(chart, labels.en, inks));
    for (const { longitudeDeg } of chart.houses!.cusps) {
      const cusp = moveTo(spotAt(longitudeDeg, wheel.aspectRadius, left));
      expect(paths.some((path) => path.includes(cusp))).toBe(true);
    }
  });

  it('is the same every time, and on the dark ground differs in colour alone', () => {
    const shapes = wheelShapes(fixtureChart(madridSky), labels.es, inks);
    const paths = pathsOf(shapes);
    const dark = wheelShapes(fixtureChart(madridSky), labels.es, inksOnGround(themeOf(null)));
    expect(paths.join('')).not.toMatch(/NaN|undefined|[eE]-/u);
    expect(pathsOf(dark)).toEqual(paths);
    expect(dark.map(({ fill }) => fill)).not.toEqual(shapes.map(({ fill }) => fill));
  });
});

describe('bodies in their houses', () => {
  const madrid = fixtureChart(madridSky);
  /** Houses of 8 to 66 degrees, as at 62° north. */
  const uneven = { ...madrid.houses!, cusps: [0, 8, 18, 40, 106, 160, 180, 188, 198, 220, 286, 340].map(zodiacPoint) };

  it.each([
    ['even houses', madrid.houses!],
    ['narrow and wide houses', uneven],
  ])('are drawn within them, in their order and without touching, in %s', (_, houses) => {
    let seed = 11;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const from = (index: number) => houses.cusps[index]!.longitudeDeg;
    for (let round = 0; round < 600; round++) {
      const width = [360, 120, 30][round % 3]!;
      const start = random() * 360;
      const longitudes = Array.from({ length: 13 }, () => (start + random() * width) % 360);
      const places = placeMarks(longitudes, houses);
      houses.cusps.forEach((_, house) => {
        const widthDeg = normalizeDeg(from((house + 1) % 12) - from(house));
        const offset = (longitudeDeg: number) => normalizeDeg(longitudeDeg - from(house));
        const members = longitudes
          .map((longitudeDeg, index) => ({ trueDeg: offset(longitudeDeg), ...places[index]! }))
          .filter(({ trueDeg }) => trueDeg < widthDeg)
          .sort((a, b) => a.trueDeg - b.trueDeg);
        members.forEach(({ shownDeg, scale, row }, position) => {
          const shown = offset(shownDeg);
          expect(shown).toBeGreaterThan(0);
          expect(shown).toBeLessThan(widthDeg);
          const next = members.slice(position + 1).find((other) => other.row === row);
          if (next && scale > 0.45) expect(offset(next.shownDeg) - shown).toBeGreaterThan(8.6 * scale - 1e-6);
        });
      });
    }
  });

  it('are as large as elsewhere while there is room', () => {
    const places = placeMarks([1, 2, 100], {
      ...uneven,
      cusps: uneven.cusps.map((_, index) => zodiacPoint(index * 30)),
    });
    expect(places.map(({ scale, row }) => [scale, row])).toEqual([
      [1, 'only'],
      [1, 'only'],
      [1, 'only'],
    ]);
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
