import type { NatalChart } from '@astrall/astrology/chart.ts';
import { degreesAndMinutes } from './birth-wording.ts';
import { bodyGlyphs, signGlyphs } from './glyphs.ts';
import type { Labels } from './labels.ts';

/** What stands above the title of a section about a placement. */
export interface SectionFacts {
  symbol: string;
  text: string;
}

/** The placement a section speaks of: `14° 32′ Leo · Casa 5 · retrógrado`. */
export function sectionFacts(key: string, chart: NatalChart, words: Labels): SectionFacts | null {
  if (key === 'ascendant' && chart.angles) {
    const { sign, degreeInSign } = chart.angles.ascendant;
    return { symbol: signGlyphs[sign], text: `${degreesAndMinutes(degreeInSign)} ${words.signNames[sign]}` };
  }
  const placement = chart.placements.find(({ body }) => body === key);
  if (!placement) return null;
  const { body, sign, degreeInSign, house, retrograde } = placement;
  const text = [
    `${degreesAndMinutes(degreeInSign)} ${words.signNames[sign]}`,
    ...(house === null ? [] : [`${words.house} ${house}`]),
    ...(retrograde ? [words.retrograde] : []),
  ].join('  ·  ');
  return { symbol: bodyGlyphs[body], text };
}
