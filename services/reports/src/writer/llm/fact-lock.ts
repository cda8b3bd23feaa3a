import type { NatalChart, Sign } from '@astrall/astrology/chart.ts';
import { isBody, placementOf, type SectionKey, sectionKeys } from '../section-outline.ts';
import { WritingFailedError } from '../writing-failed-error.ts';
import { claimedPlacements, namedSigns } from './claimed-placements.ts';
import type { ReportAnswer } from './report-answer.ts';
import type { Point } from './sky-words.ts';

/**
 * Lets through only text whose placements are the chart's: no body in a sign where it does not stand, and in the
 * section of a body or of the ascendant no sign but its own.
 * @throws WritingFailedError `wrong_facts`
 */
export function lockFacts(answer: ReportAnswer, chart: NatalChart): void {
  for (const key of sectionKeys) {
    const strays = answer[key].some((text) => hasWrongPlacement(text, chart) || hasForeignSign(text, key, chart));
    if (strays)
      throw new WritingFailedError('wrong_facts', `The section ${key} names a placement that is not in the chart`);
  }
}

function hasWrongPlacement(text: string, chart: NatalChart): boolean {
  return claimedPlacements(text).some(({ point, sign }) => signOf(point, chart) !== sign);
}

function hasForeignSign(text: string, key: SectionKey, chart: NatalChart): boolean {
  if (!isBody(key) && key !== 'ascendant') return false;
  const own = signOf(key, chart);
  return namedSigns(text).some((sign) => sign !== own);
}

function signOf(point: Point, chart: NatalChart): Sign | null {
  if (point === 'unsupplied') return null;
  if (point === 'ascendant') return chart.angles?.ascendant.sign ?? null;
  return placementOf(point, chart).sign;
}
