import type { NatalChart } from '@astrall/astrology/chart.ts';
import { rulerOf } from '@astrall/astrology/dignity.ts';
import { angularDifferenceDeg, elementOf } from '@astrall/astrology/zodiac.ts';
import { possibleSigns, possibleSkies } from '../../../chart/unknown-hour.ts';
import type { Subject } from '../../report-text.ts';
import { textOfChart } from '../chart-number.ts';
import { framing } from '../framing.ts';
import { placementOf } from '../placement-of.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { Words } from '../words.ts';
import type { NatalChapter } from './natal-chapter.ts';

/** Of the ten bodies, so many on one side lean the chart to it. */
const leaningSize = 7;
/** So near to the Sun a planet may pass it within the day. */
const besideSunDeg = 1.5;

/** Where the hour is unknown, what can be told in place of houses and angles: it holds at every hour of the day. */
export const allDay: NatalChapter = (chart, words) =>
  chart.timeKnown
    ? []
    : [...sunRuler(chart, words), ...companions(chart, words), ...polarity(chart, words), cycles(chart, words)];

/** Curated alone: no fact of the chart names these things. */
function section(key: string, title: string, paragraphs: string[], subject: Subject | null = null): PlannedSection {
  return { ...framing('themes', title, paragraphs), key, subject };
}

function sunRuler(chart: NatalChart, { corpus: { unknownHour } }: Words): PlannedSection[] {
  const [sign, other] = possibleSigns(placementOf('sun', chart), chart);
  if (!sign || other) return [];
  const body = rulerOf(sign);
  const paragraphs = [textOfChart(unknownHour.sunRulerMeaning, chart), unknownHour.sunRuler[body]];
  return [section('sun_ruler', unknownHour.titles.sunRuler, paragraphs, { type: 'body', body })];
}

function companions(chart: NatalChart, { corpus: { unknownHour } }: Words): PlannedSection[] {
  const sun = placementOf('sun', chart);
  const texts = (['mercury', 'venus'] as const).flatMap((body) => {
    const aheadDeg = angularDifferenceDeg(sun.longitudeDeg, placementOf(body, chart).longitudeDeg);
    if (Math.abs(aheadDeg) < besideSunDeg) return [];
    return [unknownHour.companions[body][aheadDeg < 0 ? 'before' : 'after']];
  });
  if (texts.length === 0) return [];
  const paragraphs = [textOfChart(unknownHour.companionsMeaning, chart), ...texts];
  return [section('companions', unknownHour.titles.companions, paragraphs)];
}

/** Left out where the hour decides to which side the chart leans. */
function polarity(chart: NatalChart, { corpus: { unknownHour } }: Words): PlannedSection[] {
  const leanings = possibleSkies(chart).map((sky) => {
    const outward = sky.filter(({ sign }) => ['fire', 'air'].includes(elementOf(sign))).length;
    if (outward >= leaningSize) return 'outward';
    return sky.length - outward >= leaningSize ? 'inward' : 'evenly';
  });
  const [leaning, other] = new Set(leanings);
  if (!leaning || other) return [];
  const paragraphs = [textOfChart(unknownHour.polarityMeaning, chart), unknownHour.polarity[leaning]];
  return [section('polarity', unknownHour.titles.polarity, paragraphs)];
}

function cycles(chart: NatalChart, { corpus: { unknownHour } }: Words): PlannedSection {
  const paragraphs = unknownHour.cycles.map((text) => textOfChart(text, chart));
  return section('cycles', unknownHour.titles.cycles, paragraphs);
}
