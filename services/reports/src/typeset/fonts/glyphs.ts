import type { AspectKind, Body, Point, Sign } from '@astrall/astrology/chart.ts';

/** Characters of the `astro` font, or of those that stand in for it. */
export const bodyGlyphs: Record<Body, string> = {
  sun: '☉',
  moon: '☽',
  mercury: '☿',
  venus: '♀',
  mars: '♂',
  jupiter: '♃',
  saturn: '♄',
  uranus: '♅',
  neptune: '♆',
  pluto: '♇',
};

export const pointGlyphs: Record<Point, string> = { north_node: '☊', south_node: '☋', chiron: '⚷' };

export const signGlyphs: Record<Sign, string> = {
  aries: '♈',
  taurus: '♉',
  gemini: '♊',
  cancer: '♋',
  leo: '♌',
  virgo: '♍',
  libra: '♎',
  scorpio: '♏',
  sagittarius: '♐',
  capricorn: '♑',
  aquarius: '♒',
  pisces: '♓',
};

export const aspectGlyphs: Record<AspectKind, string> = {
  conjunction: '☌',
  sextile: '⚹',
  square: '□',
  trine: '△',
  opposition: '☍',
};

export const retrogradeGlyph = '℞';
/** Of a planet that is back where it stood at the birth. */
export const returnGlyph = '↺';
