import type { AspectKind, Body, Sign } from '@astrall/astrology/chart.ts';

/** Characters of the `symbols` font. */
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

/** The font has no sextile (U+26B9); a six-pointed asterisk is its common stand-in. */
export const aspectGlyphs: Record<AspectKind, string> = {
  conjunction: '☌',
  sextile: '∗',
  square: '□',
  trine: '△',
  opposition: '☍',
};

export const retrogradeGlyph = '℞';
