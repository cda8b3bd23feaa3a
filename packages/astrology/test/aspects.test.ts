import { describe, expect, test } from '@jest/globals';
import { findAspects, findPointAspects, type Moving } from '../src/aspects.ts';
import { type AspectKind, type AspectPoint, aspectKinds, aspectPoints, type Body } from '../src/chart.ts';
import { normalizeDeg } from '../src/zodiac.ts';

function placementAt(body: Body, longitudeDeg: number): Moving {
  return { body, longitudeDeg: normalizeDeg(longitudeDeg), speedDegPerDay: 1 };
}

describe('findAspects', () => {
  test.each([
    ['conjunction', 8],
    ['sextile', 65],
    ['square', 97],
    ['trine', 128],
    ['opposition', 172],
  ] as const)('a %s reaches to its orb', (kind, separationDeg) => {
    const at = (distanceDeg: number) =>
      findAspects([placementAt('mars', 350), placementAt('saturn', 350 + distanceDeg)]).map((aspect) => aspect.kind);
    const outwards = kind === 'opposition' ? -1 : 1;
    expect(at(separationDeg - outwards * 0.01)).toEqual([kind]);
    expect(at(separationDeg + outwards * 0.01)).toEqual([]);
  });

  test('the Sun and the Moon are given two degrees more', () => {
    expect(findAspects([placementAt('sun', 0), placementAt('saturn', 9.9)])).toHaveLength(1);
    expect(findAspects([placementAt('mars', 0), placementAt('moon', 98.9)])).toHaveLength(1);
    expect(findAspects([placementAt('sun', 0), placementAt('moon', 10.1)])).toHaveLength(0);
  });

  test('the orb is the distance from exactness, on either side', () => {
    const orbs = [88, 92].map(
      (separationDeg) => findAspects([placementAt('venus', 10), placementAt('pluto', 10 + separationDeg)])[0]?.orbDeg,
    );
    expect(orbs[0]).toBeCloseTo(2);
    expect(orbs[1]).toBeCloseTo(2);
  });

  test.each([
    ['the faster one past the square', 100, 1, 187, 0.1, false],
    ['the faster one short of the square', 100, 1, 193, 0.1, true],
    ['the slower one short of the square', 100, 0.1, 187, 1, true],
    ['the slower one past the square', 100, 0.1, 193, 1, false],
    ['across Aries, closing', 355, 1, 3, 0.1, true],
    ['across Aries, parting', 3, 1, 355, 0.1, false],
    ['an opposition coming up', 100, 1, 285, 0.1, true],
    ['an opposition gone by', 100, 1, 275, 0.1, false],
    ['one retrograde', 100, -0.5, 95, 0.2, true],
  ])('applying: %s', (_, firstDeg, firstSpeed, secondDeg, secondSpeed, applying) => {
    const moving = (body: Body, longitudeDeg: number, speedDegPerDay: number) => ({
      body,
      longitudeDeg,
      speedDegPerDay,
    });
    const pair = [moving('mars', firstDeg, firstSpeed), moving('saturn', secondDeg, secondSpeed)];
    expect(findAspects(pair)).toEqual([expect.objectContaining({ applying })]);
  });

  test('every pair is compared once, in the order of the placements', () => {
    const together = (['venus', 'mars', 'jupiter'] as const).map((body) => placementAt(body, 100));
    expect(findAspects(together).map(({ first, second }) => `${first}-${second}`)).toEqual([
      'venus-mars',
      'venus-jupiter',
      'mars-jupiter',
    ]);
  });
});

describe('findPointAspects', () => {
  const angleDeg: Record<AspectKind, number> = { conjunction: 0, sextile: 60, square: 90, trine: 120, opposition: 180 };
  const made = (point: AspectPoint, separationDeg: number) =>
    findPointAspects([{ body: 'venus', longitudeDeg: normalizeDeg(350 + separationDeg) }], { [point]: 350 });

  test.each([
    ['ascendant', [5, 3, 5, 5, 5]],
    ['midheaven', [5, 3, 5, 5, 5]],
    ['north_node', [3, null, 3, null, 3]],
    ['chiron', [3, 2, 3, 3, 3]],
  ] as const)('aspects to the point “%s” reach to its orbs, on either side', (point, orbs) => {
    for (const [index, kind] of aspectKinds.entries()) {
      const orb = orbs[index]!;
      for (const side of [-1, 1]) {
        const at = (orbDeg: number) => made(point, angleDeg[kind] + side * orbDeg);
        expect(at((orb ?? 0.01) - 0.01)).toEqual(
          orb === null ? [] : [{ first: 'venus', second: point, kind, orbDeg: expect.closeTo(orb - 0.01) }],
        );
        expect(at((orb ?? 0) + 0.01)).toEqual([]);
      }
    }
  });

  test('the points make none among themselves, and what is not known receives none', () => {
    const together = Object.fromEntries(aspectPoints.map((point) => [point, 10]));
    expect(findPointAspects([], together)).toEqual([]);
    expect(findPointAspects([{ body: 'sun', longitudeDeg: 10 }], { chiron: 10 })).toHaveLength(1);
  });
});
