import { findAspects, findPointAspects, pointLongitudesDeg } from '@astrall/astrology/aspects.ts';
import {
  type Angles,
  type Body,
  bodies,
  type Houses,
  type NatalChart,
  type Point,
  type PointPlacement,
  type Stretch,
} from '@astrall/astrology/chart.ts';
import { dignityOf, rulerOf } from '@astrall/astrology/dignity.ts';
import { elementBalance } from '@astrall/astrology/element-balance.ts';
import { houseOf } from '@astrall/astrology/houses.ts';
import { modalityBalance } from '@astrall/astrology/modality-balance.ts';
import { phaseOfMoon } from '@astrall/astrology/moon-phase.ts';
import { normalizeDeg, zodiacPoint } from '@astrall/astrology/zodiac.ts';

export interface FixtureSky {
  longitudes: Record<Body, number>;
  retrograde?: Body[];
  /** Leave out for an unknown birth time. */
  ascendant?: number;
  midheaven?: number;
}

/** 14 March 1990, 14:35 in Madrid, to the nearest few minutes of arc. */
export const madridSky: FixtureSky = {
  longitudes: {
    sun: 353.62,
    moon: 216.4,
    mercury: 350.98,
    venus: 308.05,
    mars: 302.37,
    jupiter: 91.02,
    saturn: 293.55,
    uranus: 278.93,
    neptune: 284.21,
    pluto: 227.61,
  },
  retrograde: ['pluto'],
  ascendant: 132.24,
  midheaven: 33.7,
};

/** Six bodies within nine degrees. */
export const stelliumSky: FixtureSky = {
  longitudes: {
    sun: 356.2,
    moon: 359.9,
    mercury: 354.1,
    venus: 2.4,
    mars: 0.3,
    jupiter: 3.05,
    saturn: 293.55,
    uranus: 294.1,
    neptune: 294.6,
    pluto: 227.61,
  },
  retrograde: ['mercury', 'pluto', 'saturn', 'uranus', 'neptune'],
  ascendant: 271.5,
  midheaven: 203.4,
};

/** Quadrants in thirds: close enough to Placidus for a picture. */
function fixtureHouses({ ascendant, midheaven }: Angles): Houses {
  const quadrantDeg = normalizeDeg(ascendant.longitudeDeg - midheaven.longitudeDeg);
  const cusps = [0, 1, 2, 3, 4, 5].map((third) =>
    third < 3
      ? ascendant.longitudeDeg + (third * (180 - quadrantDeg)) / 3
      : midheaven.longitudeDeg + 180 + ((third - 3) * quadrantDeg) / 3,
  );
  return {
    system: 'placidus',
    cusps: [...cusps, ...cusps.map((cusp) => cusp + 180)].map(zodiacPoint),
    placidusUndefined: false,
  };
}

/** A day without an hour. */
function around(longitudeDeg: number, lengthDeg: number): Stretch {
  const fromDeg = normalizeDeg(longitudeDeg - lengthDeg / 2);
  return { fromDeg, untilDeg: fromDeg + lengthDeg };
}

function fixturePoints(northNodeDeg: number, houses: Houses | null): PointPlacement[] {
  const at = (point: Point, longitudeDeg: number, speedDegPerDay: number) => ({
    point,
    ...zodiacPoint(longitudeDeg),
    speedDegPerDay,
    retrograde: speedDegPerDay < 0,
    house: houses && houseOf(normalizeDeg(longitudeDeg), houses),
    stretch: houses ? null : around(longitudeDeg, Math.abs(speedDegPerDay)),
  });
  return [
    at('north_node', northNodeDeg, -0.053),
    at('south_node', northNodeDeg + 180, -0.053),
    at('chiron', 100.6, 0.01),
  ];
}

/** A chart of a sky made up for a test. */
export function fixtureChart({ longitudes, retrograde = [], ascendant, midheaven = 0 }: FixtureSky): NatalChart {
  const angles =
    ascendant === undefined ? null : { ascendant: zodiacPoint(ascendant), midheaven: zodiacPoint(midheaven) };
  const houses = angles && fixtureHouses(angles);
  const placements = bodies.map((body) => {
    const point = zodiacPoint(longitudes[body]);
    return {
      body,
      ...point,
      speedDegPerDay: retrograde.includes(body) ? -0.5 : 0.5,
      retrograde: retrograde.includes(body),
      house: houses && houseOf(point.longitudeDeg, houses),
      stretch: houses ? null : around(point.longitudeDeg, body === 'moon' ? 13 : 0.5),
      dignity: dignityOf(body, point.sign),
    };
  });
  const points = fixturePoints(315.2, houses);
  const counted = angles ? [...placements, angles.ascendant] : placements;
  return {
    instantUtc: '1990-03-14T13:35:00.000Z',
    timeKnown: angles !== null,
    placements,
    points,
    angles,
    houses,
    aboveHorizon: null,
    aspects: findAspects(placements),
    pointAspects: findPointAspects(placements, pointLongitudesDeg(points, angles)),
    elementBalance: elementBalance(counted),
    modalityBalance: modalityBalance(counted),
    moonPhase: phaseOfMoon(longitudes.sun, longitudes.moon),
    chartRuler: angles && rulerOf(angles.ascendant.sign),
    uncertain: [],
  };
}
