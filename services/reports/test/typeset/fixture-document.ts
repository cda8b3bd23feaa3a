import type { NatalChart } from '@astrall/astrology/chart.ts';
import { labels } from '../../src/typeset/labels.ts';
import type { ReportDocument } from '../../src/typeset/report-document.ts';
import type { ChapterKey, Locale, Section } from '../../src/writer/report-text.ts';
import { type FixtureSky, fixtureChart, madridSky } from './fixture-chart.ts';
import { fixtureProse } from './fixture-prose.ts';

const titles: Record<Locale, { introduction: string; elements: string; closing: string }> = {
  es: { introduction: 'Cómo leer tu carta', elements: 'Los cuatro elementos', closing: 'Para terminar' },
  en: { introduction: 'How to read your chart', elements: 'The four elements', closing: 'In closing' },
};

/** A whole report; whatever a test is about goes in `overrides`. */
export function fixtureDocument(
  locale: Locale,
  { sky = madridSky, ...overrides }: Partial<ReportDocument> & { sky?: FixtureSky } = {},
): ReportDocument {
  const chart = fixtureChart(sky);
  return {
    personName: 'Lucía Fernández Ortega',
    birthDate: '1990-03-14',
    birthTime: chart.timeKnown ? '14:35' : null,
    birthPlace: 'Madrid, Comunidad de Madrid, España',
    timeZone: 'Europe/Madrid',
    latitudeDeg: 40.4168,
    longitudeDeg: -3.7038,
    chart,
    text: {
      locale,
      kind: 'natal',
      sections: sections(locale, chart),
      source: 'llm',
      model: 'example-model-1',
      promptHash: 'b5'.repeat(32),
    },
    createdAt: '2026-03-01T10:20:30.000Z',
    reportId: '0198c0de-7a11-7000-8000-00000000cafe',
    inputHash: 'a4'.repeat(32),
    ...overrides,
  };
}

function sections(locale: Locale, { placements, timeKnown }: NatalChart): Section[] {
  const prose = fixtureProse[locale];
  const words = labels[locale];
  const passages = (index: number, count: number) =>
    Array.from({ length: count }, (_, offset) => prose.passages[(index + offset) % prose.passages.length]!);
  const bodies = placements.map(({ body, sign }, index) => ({
    key: body,
    chapter: body === 'sun' || body === 'moon' ? ('big_three' as const) : ('planets' as const),
    subject: { type: 'body' as const, body },
    title: `${words.bodyNames[body]} ${locale === 'es' ? 'en' : 'in'} ${words.signNames[sign]}`,
    paragraphs: passages(index, 2 + (index % 2)),
  }));
  const ascendant: Section = {
    key: 'ascendant',
    chapter: 'big_three',
    title: words.ascendant,
    subject: { type: 'ascendant' },
    paragraphs: passages(2, 2),
  };

  return [
    plain('introduction', 'introduction', titles[locale].introduction, prose.introduction),
    ...(timeKnown ? [ascendant] : []),
    ...bodies,
    plain('elements', 'themes', titles[locale].elements, passages(1, 3)),
    plain('closing', 'closing', titles[locale].closing, prose.closing),
  ];
}

function plain(key: string, chapter: ChapterKey, title: string, paragraphs: string[]): Section {
  return { key, chapter, title, subject: null, paragraphs };
}
