import type { Transit, TransitTarget } from '@astrall/astrology/forecast.ts';
import { orbKnown, possibleSigns, standsSomewhereIn, stayKnown } from '../../chart/unknown-hour.ts';
import type { Section, Subject } from '../../writer/report-text.ts';
import { aspectGlyphs, bodyGlyphs, pointGlyphs, retrogradeGlyph, signGlyphs } from '../fonts/glyphs.ts';
import type { Setting } from '../setting.ts';
import { degreesAndMinutes } from './birth-wording.ts';
import { datesInWords, shortMoment, timeOf } from './forecast-wording.ts';

/** What stands above the title of a section about something computed. */
export interface SectionFacts {
  glyphs: string;
  text: string;
}

/** The fact a section speaks of: `14° 32′ Leo · Casa 5 · retrógrado`; null where there is none. */
export function sectionFacts({ subject }: Section, setting: Setting): SectionFacts | null {
  const facts = subject && factsOf(subject, setting);
  return (
    facts && { glyphs: facts.glyphs.filter(Boolean).join('\u2009'), text: facts.text.filter(Boolean).join('  ·  ') }
  );
}

interface Facts {
  glyphs: (string | false)[];
  text: (string | false | null)[];
}

function factsOf(subject: Subject, setting: Setting): Facts | null {
  const { words, document } = setting;
  const { chart, forecast } = document;
  const { locale } = document.text;
  const moment = (instant: string) => (forecast ? shortMoment(instant, forecast, locale) : '');
  const inHouse = (house: number | null) => house !== null && `${words.chart.house} ${house}`;
  const at = (point: { sign: keyof typeof signGlyphs; degreeInSign: number }) =>
    `${degreesAndMinutes(point.degreeInSign)} ${words.signNames[point.sign]}`;
  switch (subject.type) {
    case 'body': {
      const placement = chart.placements.find(({ body }) => body === subject.body)!;
      const { house, retrograde, dignity } = placement;
      const signs = possibleSigns(placement, chart);
      const vague = signs.length > 1 || standsSomewhereIn(subject.body, chart);
      const text = [
        vague ? signs.map((sign) => words.signNames[sign]).join(' / ') : at(placement),
        inHouse(house),
        retrograde && words.retrograde,
        dignity && signs.length === 1 && words.dignityNames[dignity],
      ];
      return { glyphs: [bodyGlyphs[subject.body], ...signs.map((sign) => signGlyphs[sign])], text };
    }
    case 'ascendant':
    case 'midheaven': {
      const point = chart.angles?.[subject.type];
      return point ? { glyphs: [signGlyphs[point.sign]], text: [at(point)] } : null;
    }
    case 'point': {
      const point = chart.points.find((candidate) => candidate.point === subject.point);
      return point
        ? { glyphs: [pointGlyphs[point.point], signGlyphs[point.sign]], text: [at(point), inHouse(point.house)] }
        : null;
    }
    case 'house': {
      const cusp = chart.houses?.cusps[subject.house - 1];
      if (!cusp) return null;
      const inside = chart.placements.filter(({ house }) => house === subject.house);
      return {
        glyphs: [signGlyphs[cusp.sign], ...inside.map(({ body }) => bodyGlyphs[body])],
        text: [`${words.chart.cusp} ${at(cusp)}`, inside.map(({ body }) => words.bodyNames[body]).join(', ')],
      };
    }
    case 'aspect': {
      const { first, second, kind, orbDeg } = subject.aspect;
      return {
        glyphs: [bodyGlyphs[first], aspectGlyphs[kind], bodyGlyphs[second]],
        text: [words.aspectNames[kind], orbKnown(subject.aspect, chart) && degreesAndMinutes(orbDeg)],
      };
    }
    case 'transit':
      return transitFacts(subject.transit, setting);
    case 'lunation': {
      const { point, house, at: instant } = subject.lunation;
      return { glyphs: [bodyGlyphs.moon, signGlyphs[point.sign]], text: [moment(instant), at(point), inHouse(house)] };
    }
    case 'ingress': {
      const { body, sign, at: instant } = subject.ingress;
      return { glyphs: [bodyGlyphs[body], signGlyphs[sign]], text: [moment(instant)] };
    }
    case 'station': {
      const { body, direction, point, at: instant } = subject.station;
      const turns = direction === 'retrograde' ? retrogradeGlyph : '';
      return { glyphs: [bodyGlyphs[body], turns], text: [moment(instant), at(point), words[direction]] };
    }
    case 'day': {
      const day = forecast?.moonDays.find(({ date }) => date === subject.date);
      if (!day) return null;
      const text = [
        `${words.bodyNames.moon} ${words.signNames[day.sign]}`,
        day.entersSignAt &&
          `→ ${words.signNames[day.entersSignAt.sign]} ${timeOf(day.entersSignAt.at, forecast!, locale)}`,
        words.moonPhaseNames[day.phase],
      ];
      return { glyphs: [bodyGlyphs.moon, signGlyphs[day.sign]], text };
    }
    case 'return':
      return { glyphs: [bodyGlyphs[subject.return.body]], text: [moment(subject.return.at)] };
  }
}

function transitFacts(transit: Transit, setting: Setting): Facts {
  const { transiting, natal, kind, exactAt, activeFrom, activeUntil } = transit;
  const { words, document } = setting;
  const { forecast } = document;
  const { locale } = document.text;
  if (!forecast) return { glyphs: [], text: [] };
  const exact = exactAt.slice(0, 2).map((instant) => shortMoment(instant, forecast, locale));
  const span = stayKnown(transit) && datesInWords(activeFrom, activeUntil, forecast, locale);
  return {
    glyphs: [bodyGlyphs[transiting], aspectGlyphs[kind], targetGlyph(natal, words.angles)],
    text: [span, exact.length > 0 && `${words.exact} ${exact.join(' / ')}`],
  };
}

export function targetGlyph(
  target: TransitTarget,
  { ascendantShort, midheavenShort }: { ascendantShort: string; midheavenShort: string },
): string {
  if (target === 'ascendant') return ascendantShort;
  return target === 'midheaven' ? midheavenShort : bodyGlyphs[target];
}
