import type { NatalChart } from '@astrall/astrology/chart.ts';
import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { describe, expect, it } from '@jest/globals';
import { labels } from '../../src/typeset/labels/printed-labels.ts';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import { settingOf } from '../../src/typeset/setting.ts';
import { eventsByDay } from '../../src/typeset/wording/day-events.ts';
import { datesInWords, periodInWords } from '../../src/typeset/wording/forecast-wording.ts';
import { sectionFacts } from '../../src/typeset/wording/section-facts.ts';
import type { Locale, Subject } from '../../src/writer/report-text.ts';
import { madrid1990, withoutTime } from '../writer/charts.ts';
import { week } from '../writer/fact-lock/forecasts.ts';
import { fixtureDocument } from './fixture-document.ts';
import { readPdf } from './read-pdf.ts';

/** The month in which the clocks of Madrid are put back. */
const october = (chart: NatalChart) =>
  computeForecast(chart, { start: '2026-10-01', days: 31, timeZone: 'Europe/Madrid' });
const [known, unknown] = [madrid1990, withoutTime].map((chart) => ({ chart, forecast: october(chart) }));

/** What is printed above a section. */
function printed(subject: Subject, { chart, forecast }: NonNullable<typeof known>, locale: Locale = 'en'): string {
  const document = fixtureDocument(locale, { kind: 'monthly', chart, forecast });
  const section = { key: '', chapter: 'transits' as const, title: '', subject, paragraphs: [] };
  return sectionFacts(section, settingOf(document, 'brief'))!.text.replaceAll('\u00a0', ' ');
}

describe('the days of a transit', () => {
  it('are its own, also outside the report', () => {
    expect(datesInWords('2026-05-23T08:00:00Z', '2026-07-09T10:00:00Z', week, 'en')).toBe('23 May – 9 Jul');
    expect(datesInWords('2026-05-23T08:00:00Z', '2026-07-09T10:00:00Z', week, 'es')).toBe('23 may – 9 jul');
  });

  it('end on the last day on which it holds, by the clocks of the forecast', () => {
    expect(datesInWords('2026-11-16T08:00:00Z', '2026-11-18T22:59:00Z', week, 'en')).toBe('16 Nov – 18 Nov');
    expect(datesInWords('2026-11-18T01:00:00Z', '2026-11-18T22:59:00Z', week, 'en')).toBe('18 Nov');
  });

  it('name the years where one is another', () => {
    expect(datesInWords('2025-12-20T08:00:00Z', '2027-01-03T08:00:00Z', week, 'en')).toBe('20 Dec 2025 – 3 Jan 2027');
    expect(datesInWords('2025-12-20T08:00:00Z', '2026-11-30T08:00:00Z', week, 'es')).toBe('20 dic 2025 – 30 nov 2026');
  });
});

it.each([
  ['en', '2026-03-16', '2026-03-23', '16–22 March 2026'],
  ['en', '2026-03-30', '2026-04-06', '30_March_– 5_April_2026'],
  ['en', '2026-12-28', '2027-01-04', '28_December_2026_– 3_January_2027'],
  ['es', '2026-12-28', '2027-01-04', '28_de_diciembre_de_2026_– 3_de_enero_de_2027'],
  ['es', '2026-03-16', '2026-03-23', '16–22 de marzo de 2026'],
  ['es', '2026-02-01', '2026-03-01', 'febrero de 2026'],
] as const)('in %s the days from %s to %s are “%s”', (locale, start, end, expected) => {
  expect(periodInWords({ ...week, start, end }, locale).replaceAll('\u00a0', '_')).toBe(expected);
});

describe('what is printed of a transit or a return', () => {
  const passed = (sky: NonNullable<typeof known>) => [
    ...sky.forecast.transits.map((transit) => printed({ type: 'transit', transit }, sky)),
    ...sky.forecast.returns.map((one) => printed({ type: 'return', return: one }, sky)),
  ];

  it('names the minute of an exact contact', () => {
    expect(passed(known!)).toEqual(
      expect.arrayContaining(['10 Oct – 14 Oct  ·  exact 12 Oct, 17:55', '11 Oct, 14:42']),
    );
  });

  it('names no minute where the hour of birth is unknown, and of its days those that are certain', () => {
    const texts = passed(unknown!);
    expect(texts.join('\n')).not.toMatch(/\d:\d/);
    expect(texts.some((text) => /^\d+ \w+ – \d+ \w+$/.test(text))).toBe(true);
    expect(texts.some((text) => /^at least \d+ \w+ – \d+ \w+ {2}· {2}exact \d+ \w+$/.test(text))).toBe(true);
    expect(texts).toContain('');
  });
});

it.each([
  ['en', '2026-10-01', 'until 2 Oct, 21:54  ·  Waning gibbous'],
  ['en', '2026-10-09', '9 Oct, 10:10 – 11 Oct, 17:21  ·  Waning crescent / New Moon / Waxing crescent'],
  ['es', '2026-10-30', 'desde el 30 oct, 3:05  ·  Gibosa menguante'],
] as const)('a stay of the Moon in a sign in %s from %s: “%s”', (locale, date, expected) => {
  expect(printed({ type: 'day', date }, known!, locale)).toBe(expected);
});

it('the bars of a month have their dates at local midnight, also after the clocks are put back', async () => {
  const { pdf } = await renderPdf(fixtureDocument('en', { kind: 'monthly', ...known! }));
  const dates = (await readPdf(pdf)).pages.flatMap(({ pieces }) => pieces.map(({ text }) => text));
  expect(dates.filter((text) => /^\d+ OCT$/.test(text))).toEqual(['1 OCT', '8 OCT', '15 OCT', '22 OCT', '29 OCT']);
});

it('a day of the Moon tells the sign it leaves and the one it enters, whichever it is in at noon', () => {
  const week = { ...known!.forecast, moonDays: known!.forecast.moonDays.slice(0, 7) };
  const document = fixtureDocument('en', { kind: 'weekly', chart: known!.chart, forecast: week });
  const printedOn = (date: string) => {
    const section = {
      key: '',
      chapter: 'days' as const,
      title: '',
      subject: { type: 'day' as const, date },
      paragraphs: [],
    };
    return sectionFacts(section, settingOf(document, 'brief'))!.text;
  };
  expect(printedOn('2026-10-02')).toMatch(/^Moon Gemini → Cancer 21:54 /);
  expect(printedOn('2026-10-05')).toMatch(/^Moon Cancer → Leo 00:54 /);
  expect(printedOn('2026-10-03')).toMatch(/^Moon Cancer {2}·/);
});

it('a return whose day hangs on the hour of birth is in no day of the calendar', () => {
  const returns = [
    { body: 'sun' as const, at: '2026-10-03T10:00:00Z', dayKnown: false },
    { body: 'venus' as const, at: '2026-10-04T22:30:00Z', dayKnown: true },
  ];
  const days = eventsByDay(
    { ...unknown!.forecast, returns, transits: [], ingresses: [], stations: [], lunations: [] },
    labels.en,
  );
  expect([...days].map(([date, events]) => [date, events.map(({ kind }) => kind)])).toEqual([
    ['2026-10-05', ['return']],
  ]);
});
