import { type Body, type Dignity, type Sign, signs } from './chart.ts';

/**
 * The modern ruler of each sign, and the traditional one where they differ. Traditional rulers and exaltations:
 * Ptolemy, Tetrabiblos I.17 and I.19; Uranus, Neptune and Pluto as astrologers assign them since their discovery.
 */
const rulers: Record<Sign, readonly [modern: Body, traditional?: Body]> = {
  aries: ['mars'],
  taurus: ['venus'],
  gemini: ['mercury'],
  cancer: ['moon'],
  leo: ['sun'],
  virgo: ['mercury'],
  libra: ['venus'],
  scorpio: ['pluto', 'mars'],
  sagittarius: ['jupiter'],
  capricorn: ['saturn'],
  aquarius: ['uranus', 'saturn'],
  pisces: ['neptune', 'jupiter'],
};

/** The exaltations of Uranus, Neptune and Pluto are disputed, so they have none. */
const exaltations: Partial<Record<Body, Sign>> = {
  sun: 'aries',
  moon: 'taurus',
  mercury: 'virgo',
  venus: 'pisces',
  mars: 'capricorn',
  jupiter: 'cancer',
  saturn: 'libra',
};

/** The modern ruler of a sign. */
export function rulerOf(sign: Sign): Body {
  return rulers[sign][0];
}

/**
 * How a sign suits a body. Detriment and fall lie opposite domicile and exaltation; Mercury, who has both in Virgo
 * and their opposites in Pisces, is said to be in domicile and in detriment there.
 */
export function dignityOf(body: Body, sign: Sign): Dignity | null {
  if (rulers[sign].includes(body)) return 'domicile';
  if (rulers[oppositeOf(sign)].includes(body)) return 'detriment';
  if (exaltations[body] === sign) return 'exaltation';
  if (exaltations[body] === oppositeOf(sign)) return 'fall';
  return null;
}

function oppositeOf(sign: Sign): Sign {
  return signs[(signs.indexOf(sign) + signs.length / 2) % signs.length]!;
}
