import { findAspects } from '@astrall/astrology/aspects.ts';
import { type Body, bodies, type NatalChart } from '@astrall/astrology/chart.ts';
import { elementBalance } from '@astrall/astrology/element-balance.ts';
import { wholeSignHouse, zodiacPoint } from '@astrall/astrology/zodiac.ts';

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

/** A chart of a sky made up for a test. */
export function fixtureChart({ longitudes, retrograde = [], ascendant, midheaven = 0 }: FixtureSky): NatalChart {
  const angles =
    ascendant === undefined ? null : { ascendant: zodiacPoint(ascendant), midheaven: zodiacPoint(midheaven) };
  const placements = bodies.map((body) => {
    const point = zodiacPoint(longitudes[body]);
    return {
      body,
      ...point,
      speedDegPerDay: retrograde.includes(body) ? -0.5 : 0.5,
      retrograde: retrograde.includes(body),
      house: angles ? wholeSignHouse(point.sign, angles.ascendant.sign) : null,
    };
  });
  return {
    instantUtc: '1990-03-14T13:35:00.000Z',
    timeKnown: angles !== null,
    placements,
    angles,
    aspects: findAspects(placements),
    elementBalance: elementBalance(angles ? [...placements, angles.ascendant] : placements),
  };
}
