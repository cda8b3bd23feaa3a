import { findAspects, findPointAspects, pointLongitudesDeg } from '@astrall/astrology/aspects.ts';
import {
  type Body,
  type Dignity,
  type House,
  type NatalChart,
  type Point,
  type Sign,
  type Stretch,
  signs,
} from '@astrall/astrology/chart.ts';
import { dignityOf } from '@astrall/astrology/dignity.ts';
import { elementBalance } from '@astrall/astrology/element-balance.ts';
import { modalityBalance } from '@astrall/astrology/modality-balance.ts';
import { normalizeDeg, zodiacPoint } from '@astrall/astrology/zodiac.ts';

/** Sign, degrees, house, and `R` for retrograde: charts drawn up by hand, so that every sentence can be checked by eye. */
type Row = [carrier: Body | Point, sign: Sign, degree: number, house: number | null, retrograde?: 'R'];

const pointNames: readonly string[] = ['north_node', 'south_node', 'chiron'];

function at(sign: Sign, degree: number) {
  return zodiacPoint(signs.indexOf(sign) * 30 + degree);
}

/** A day without an hour: all but the Moon keep their degree. */
function around(longitudeDeg: number, lengthDeg: number): Stretch {
  const fromDeg = normalizeDeg(longitudeDeg - lengthDeg / 2);
  return { fromDeg, untilDeg: fromDeg + lengthDeg };
}

function chartOf(
  rows: Row[],
  cusps: [Sign, number][] | null,
  more: Pick<NatalChart, 'moonPhase' | 'chartRuler' | 'uncertain'>,
): NatalChart {
  const stand = ([carrier, sign, degree, house, retrograde]: Row) => ({
    ...at(sign, degree),
    speedDegPerDay: retrograde ? -0.1 : 0.1,
    retrograde: retrograde === 'R',
    house: house as House | null,
    stretch: cusps ? null : around(at(sign, degree).longitudeDeg, carrier === 'moon' ? 13 : 0.01),
  });
  const placements = rows
    .filter(([carrier]) => !pointNames.includes(carrier))
    .map((row) => ({
      body: row[0] as Body,
      ...stand(row),
      dignity: dignityOf(row[0] as Body, row[1]) as Dignity | null,
    }));
  const points = rows
    .filter(([carrier]) => pointNames.includes(carrier))
    .map((row) => ({ point: row[0] as Point, ...stand(row) }));
  const angles = cusps && { ascendant: at(...cusps[0]!), midheaven: at(...cusps[9]!) };
  const counted = angles ? [...placements, angles.ascendant] : placements;
  return {
    instantUtc: '1990-03-14T13:35:00Z',
    timeKnown: cusps !== null,
    placements,
    points,
    angles,
    houses: cusps && {
      system: 'placidus',
      cusps: cusps.map(([sign, degree]) => at(sign, degree)),
      placidusUndefined: false,
    },
    aboveHorizon: null,
    aspects: findAspects(placements),
    pointAspects: findPointAspects(placements, pointLongitudesDeg(points, angles)),
    elementBalance: elementBalance(counted),
    modalityBalance: modalityBalance(counted),
    ...more,
  };
}

export const ana = chartOf(
  [
    ['sun', 'pisces', 23.55, 10],
    ['moon', 'libra', 12.17, 4],
    ['mercury', 'pisces', 19.43, 9],
    ['venus', 'aquarius', 8.08, 8],
    ['mars', 'aquarius', 2.25, 8],
    ['jupiter', 'cancer', 0.87, 12],
    ['saturn', 'capricorn', 23.67, 7],
    ['uranus', 'capricorn', 9.2, 7],
    ['neptune', 'capricorn', 14.33, 7],
    ['pluto', 'scorpio', 17.6, 5, 'R'],
    ['north_node', 'aquarius', 14.8, 8, 'R'],
    ['south_node', 'leo', 14.8, 2, 'R'],
    ['chiron', 'cancer', 10.4, 1, 'R'],
  ],
  [
    ['cancer', 5.67],
    ['cancer', 27],
    ['leo', 22],
    ['virgo', 22],
    ['libra', 27],
    ['sagittarius', 3],
    ['capricorn', 5.67],
    ['capricorn', 27],
    ['aquarius', 22],
    ['pisces', 22],
    ['aries', 27],
    ['gemini', 3],
  ],
  { moonPhase: { phase: 'full', elongationDeg: 198.6, illuminatedFraction: 0.97 }, chartRuler: 'moon', uncertain: [] },
);

export const bruno = chartOf(
  [
    ['sun', 'leo', 7.15, 1],
    ['moon', 'taurus', 9, 10],
    ['mercury', 'leo', 28.9, 2, 'R'],
    ['venus', 'gemini', 27.6, 11],
    ['mars', 'leo', 3.4, 12],
    ['jupiter', 'aquarius', 12.3, 7, 'R'],
    ['saturn', 'scorpio', 21.5, 4],
    ['uranus', 'sagittarius', 14.3, 5, 'R'],
    ['neptune', 'capricorn', 1.5, 5, 'R'],
    ['pluto', 'scorpio', 2.1, 4],
    ['north_node', 'taurus', 13, 10, 'R'],
    ['south_node', 'scorpio', 13, 4, 'R'],
    ['chiron', 'gemini', 12.8, 11],
  ],
  [
    ['leo', 4.2],
    ['leo', 26],
    ['virgo', 23],
    ['libra', 26],
    ['sagittarius', 2],
    ['capricorn', 6],
    ['aquarius', 4.2],
    ['aquarius', 26],
    ['pisces', 23],
    ['aries', 26],
    ['gemini', 2],
    ['cancer', 6],
  ],
  {
    moonPhase: { phase: 'last_quarter', elongationDeg: 271.9, illuminatedFraction: 0.48 },
    chartRuler: 'sun',
    uncertain: [],
  },
);

/** Born at an hour nobody remembers. */
export const clara = chartOf(
  [
    ['sun', 'libra', 9.3, null],
    ['moon', 'scorpio', 28.7, null],
    ['mercury', 'libra', 27.2, null],
    ['venus', 'scorpio', 25.4, null],
    ['mars', 'taurus', 8.9, null, 'R'],
    ['jupiter', 'aquarius', 2.6, null],
    ['saturn', 'cancer', 4.6, null],
    ['uranus', 'libra', 22.9, null],
    ['neptune', 'sagittarius', 5.2, null],
    ['pluto', 'libra', 4.6, null],
    ['north_node', 'capricorn', 1.2, null, 'R'],
    ['south_node', 'cancer', 1.2, null, 'R'],
    ['chiron', 'aries', 19.1, null, 'R'],
  ],
  null,
  {
    moonPhase: { phase: 'waxing_crescent', elongationDeg: 49.4, illuminatedFraction: 0.17 },
    chartRuler: null,
    uncertain: [{ body: 'moon', signs: ['scorpio', 'sagittarius'] }],
  },
);
