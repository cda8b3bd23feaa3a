import { houses, type NatalChart } from '@astrall/astrology/chart.ts';
import type { Forecast } from '@astrall/astrology/forecast.ts';
import { labels } from '../../src/typeset/labels/printed-labels.ts';
import type { ChapterKey, Locale, ReportKind, Section, Subject } from '../../src/writer/report-text.ts';
import { fixtureProse } from './fixture-prose.ts';

const titles: Record<Locale, Record<'introduction' | 'elements' | 'closing' | 'overview' | 'inSign', string>> = {
  es: {
    introduction: 'Cómo leer tu carta',
    elements: 'Los cuatro elementos',
    closing: 'Para terminar',
    overview: 'El tono de estos días',
    inSign: '{body} en {sign}',
  },
  en: {
    introduction: 'How to read your chart',
    elements: 'The four elements',
    closing: 'In closing',
    overview: 'The tone of these days',
    inSign: '{body} in {sign}',
  },
};

/** Sections of about the number and the length that the writers produce. */
export function fixtureSections(
  locale: Locale,
  kind: ReportKind,
  chart: NatalChart,
  forecast: Forecast | null,
): Section[] {
  const { introduction, closing } = fixtureProse[locale];
  const words = titles[locale];
  return [
    plain('introduction', words.introduction, kind === 'natal' ? introduction : introduction.slice(0, 1)),
    ...(forecast ? forecastSections(locale, kind, forecast) : natalSections(locale, chart)),
    plain('closing', words.closing, kind === 'daily' ? closing.slice(0, 1) : closing),
  ];
}

function natalSections(locale: Locale, chart: NatalChart): Section[] {
  const words = labels[locale];
  const inSign = ({ body, sign }: NatalChart['placements'][number]) =>
    titles[locale].inSign.replace('{body}', words.bodyNames[body]).replace('{sign}', words.signNames[sign]);
  const bodies = chart.placements.map((placement, index) =>
    about(
      { type: 'body', body: placement.body },
      index < 2 ? 'big_three' : 'planets',
      inSign(placement),
      index,
      locale,
      3,
    ),
  );
  const closest = [...chart.aspects].sort((a, b) => a.orbDeg - b.orbDeg).slice(0, 10);
  return [
    ...bodies.slice(0, 2),
    ...(chart.angles ? [about({ type: 'ascendant' }, 'big_three', words.ascendant, 2, locale, 2)] : []),
    { ...plain('planets', '', [firstSentence(locale)]), key: 'planets_opening' },
    ...bodies.slice(2),
    ...(chart.houses
      ? houses.map((house) =>
          about({ type: 'house', house }, 'houses', `${words.chart.house} ${house}`, house, locale, 2),
        )
      : []),
    ...closest.map((aspect, index) =>
      about(
        { type: 'aspect', aspect },
        'aspects',
        `${words.bodyNames[aspect.first]}, ${words.bodyNames[aspect.second]}`,
        index,
        locale,
        1,
      ),
    ),
    { ...plain('themes', titles[locale].elements, passages(locale, 1, 3)), key: 'elements' },
    ...(chart.angles ? [about({ type: 'midheaven' }, 'themes', words.midheaven, 3, locale, 2)] : []),
    ...chart.points.map(({ point }, index) =>
      about({ type: 'point', point }, 'themes', words.pointNames[point], index, locale, 1),
    ),
  ];
}

function forecastSections(locale: Locale, kind: ReportKind, forecast: Forecast): Section[] {
  const words = labels[locale];
  const many = { natal: 0, daily: 2, weekly: 5, monthly: 10 }[kind];
  const transits = forecast.transits.filter(({ transiting }) => transiting !== 'moon').slice(0, many);
  return [
    plain('overview', titles[locale].overview, passages(locale, 0, kind === 'daily' ? 1 : 2)),
    ...forecast.moonDays
      .slice(0, kind === 'weekly' ? 7 : 1)
      .map(({ date, sign }, index) =>
        about(
          { type: 'day', date },
          kind === 'weekly' ? 'days' : 'moon',
          `${words.bodyNames.moon}, ${words.signNames[sign]}`,
          index,
          locale,
          1,
        ),
      ),
    ...transits.map((transit, index) =>
      about(
        { type: 'transit', transit },
        'transits',
        `${words.bodyNames[transit.transiting]} ${index + 1}`,
        index,
        locale,
        kind === 'monthly' ? 2 : 1,
      ),
    ),
    ...forecast.lunations.map((lunation, index) =>
      about({ type: 'lunation', lunation }, 'sky', `${words.moonPhaseNames[lunation.phase]}`, index, locale, 1),
    ),
    ...forecast.ingresses
      .filter(({ body }) => body !== 'moon')
      .map((ingress, index) =>
        about({ type: 'ingress', ingress }, 'sky', words.bodyNames[ingress.body], index, locale, 1),
      ),
  ];
}

function about(
  subject: Subject,
  chapter: ChapterKey,
  title: string,
  index: number,
  locale: Locale,
  count: number,
): Section {
  return { key: `${chapter}-${title}-${index}`, chapter, title, subject, paragraphs: passages(locale, index, count) };
}

function plain(chapter: ChapterKey, title: string, paragraphs: string[]): Section {
  return { key: chapter, chapter, title, subject: null, paragraphs };
}

function passages(locale: Locale, index: number, count: number): string[] {
  const { passages: all } = fixtureProse[locale];
  return Array.from({ length: count }, (_, offset) => all[(index + offset) % all.length]!);
}

function firstSentence(locale: Locale): string {
  return fixtureProse[locale].introduction[0]!;
}
