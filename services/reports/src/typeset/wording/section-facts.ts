import type { AspectPoint } from '@astrall/astrology/chart.ts';
import { signs } from '@astrall/astrology/chart.ts';
import type { Forecast, Transit, TransitTarget } from '@astrall/astrology/forecast.ts';
import { staysInSigns } from '../../chart/moon-stays.ts';
import { possibleSigns, stayKnown } from '../../chart/unknown-hour.ts';

import type { Section, Subject } from '../../writer/report-text.ts';
import { aspectGlyphs, bodyGlyphs, pointGlyphs, retrogradeGlyph, signGlyphs } from '../fonts/glyphs.ts';
import type { Setting } from '../setting.ts';
import { degreesAndMinutes, degreesInSign, orbInWords } from './birth-wording.ts';
import { datesInWords, shortDate, shortMoment, timeOf } from './forecast-wording.ts';

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
      const possible = possibleSigns(placement, chart);
      const text = [
        `${degreesInSign(placement) ?? ''} ${possible.map((sign) => words.signNames[sign]).join(' / ')}`.trim(),
        inHouse(house),
        retrograde && words.retrograde,
        dignity && possible.length === 1 && words.dignityNames[dignity],
      ];
      return { glyphs: [bodyGlyphs[subject.body], ...possible.map((sign) => signGlyphs[sign])], text };
    }
    case 'ascendant':
    case 'midheaven': {
      const point = chart.angles?.[subject.type];
      return point ? { glyphs: [signGlyphs[point.sign]], text: [at(point)] } : null;
    }
    case 'point': {
      const point = chart.points.find((candidate) => candidate.point === subject.point);
      return point
        ? {
            glyphs: [pointGlyphs[point.point], signGlyphs[point.sign]],
            text: [`${degreesInSign(point) ?? ''} ${words.signNames[point.sign]}`.trim(), inHouse(point.house)],
          }
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
      const { first, second, kind } = subject.aspect;
      return {
        glyphs: [bodyGlyphs[first], aspectGlyphs[kind], targetGlyph(second, words.angles)],
        text: [words.aspectNames[kind], orbInWords(subject.aspect, chart)],
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
    case 'day':
      return forecast && moonFacts(subject.date, forecast, setting);
    case 'return': {
      const { body, at: instant, dayKnown } = subject.return;
      const day = forecast && dayKnown && shortDate(instant, forecast, locale);
      return { glyphs: [bodyGlyphs[body]], text: [chart.timeKnown ? moment(instant) : day] };
    }
  }
}

/** Of a day the Moon's sign, the one it enters and its phase; of a stay in a sign its length and all of its phases. */
function moonFacts(date: string, forecast: Forecast, setting: Setting): Facts | null {
  const { words, document } = setting;
  const { locale } = document.text;
  if (document.kind === 'monthly') return stayFacts(date, forecast, setting);
  const day = forecast.moonDays.find((each) => each.date === date);
  if (!day) return null;
  const { sign, entersSignAt: entry, phase } = day;
  const before = entry ? signs.at(signs.indexOf(entry.sign) - 1)! : sign;
  const enters = entry ? ` → ${words.signNames[entry.sign]} ${timeOf(entry.at, forecast, locale)}` : '';
  return {
    glyphs: [bodyGlyphs.moon, signGlyphs[sign]],
    text: [`${words.bodyNames.moon} ${words.signNames[before]}${enters}`, words.moonPhaseNames[phase]],
  };
}

function stayFacts(date: string, forecast: Forecast, { words, document }: Setting): Facts | null {
  const stay = staysInSigns(forecast.moonDays).find(({ days }) => days[0].date === date);
  if (!stay) return null;
  const { days, enteredAt, leftAt } = stay;
  const moment = (instant: string) => shortMoment(instant, forecast, document.text.locale);
  const from = enteredAt && (leftAt ? moment(enteredAt) : `${words.since} ${moment(enteredAt)}`);
  const until = leftAt && (enteredAt ? moment(leftAt) : `${words.until} ${moment(leftAt)}`);
  const phases = new Set(days.map(({ phase }) => words.moonPhaseNames[phase]));
  return {
    glyphs: [bodyGlyphs.moon, signGlyphs[days[0].sign]],
    text: [[from, until].filter(Boolean).join(' – '), [...phases].join(' / ')],
  };
}

/** Without an hour of birth days in place of moments, and of its stay what is certain. */
function transitFacts(transit: Transit, setting: Setting): Facts {
  const { transiting, natal, kind, exactAt, certain } = transit;
  const { words, document } = setting;
  const { forecast, chart } = document;
  const { locale } = document.text;
  if (!forecast) return { glyphs: [], text: [] };
  const at = chart.timeKnown ? shortMoment : shortDate;
  const exact = exactAt.slice(0, 2).map((instant) => at(instant, forecast, locale));
  const days = certain && datesInWords(certain.from, certain.until, forecast, locale);
  const span = stayKnown(transit, forecast.timeZone) ? days : days && `${words.atLeast} ${days}`;
  return {
    glyphs: [bodyGlyphs[transiting], aspectGlyphs[kind], targetGlyph(natal, words.angles)],
    text: [span, exact.length > 0 && `${words.exact} ${exact.join(' / ')}`],
  };
}

/** A glyph, or two letters for an angle. */
export function targetGlyph(
  target: TransitTarget | AspectPoint,
  { ascendantShort, midheavenShort }: { ascendantShort: string; midheavenShort: string },
): string {
  if (target === 'ascendant') return ascendantShort;
  if (target === 'midheaven') return midheavenShort;
  return target === 'north_node' || target === 'chiron' ? pointGlyphs[target] : bodyGlyphs[target];
}
