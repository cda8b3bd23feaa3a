import type { NatalChart } from '@astrall/astrology/chart.ts';
import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import type { Forecast, Transit } from '@astrall/astrology/forecast.ts';
import { describe, expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { type Locale, locales } from '../../../src/writer/report-text.ts';
import { wordings } from '../../../src/writer/wording/wordings.ts';
import { charts, madrid1990, withoutTime } from '../charts.ts';

type ForecastKind = 'daily' | 'weekly' | 'monthly';
const days: Record<ForecastKind, number> = { daily: 1, weekly: 7, monthly: 30 };

const computed = new Map<string, Forecast>();

/** The forecast, computed once for both languages. */
function forecastOf(chart: NatalChart, kind: ForecastKind, start: string): Forecast {
  const key = [charts.indexOf(chart), kind, start].join();
  const known = computed.get(key);
  if (known && charts.includes(chart)) return known;
  const forecast = computeForecast(chart, { start, days: days[kind], timeZone: 'Europe/Madrid' });
  computed.set(key, forecast);
  return forecast;
}

function plan(kind: ForecastKind, start: string, chart = madrid1990, locale: Locale = 'en') {
  return planReport({ kind, locale, chart, forecast: forecastOf(chart, kind, start) });
}

const cases = locales.flatMap((locale) =>
  charts.slice(6).flatMap((chart, index) => [
    { locale, chart, index, kind: 'daily' as const, start: '2026-11-21', least: 280, most: 650 },
    { locale, chart, index, kind: 'weekly' as const, start: '2026-11-16', least: 950, most: 1600 },
    { locale, chart, index, kind: 'monthly' as const, start: '2026-11-01', least: 1900, most: 3200 },
  ]),
);

describe.each(cases)('$kind in $locale, chart $index', ({ locale, chart, kind, start, least, most }) => {
  const sections = plan(kind, start, chart, locale);

  test('every section has a key of its own, a title and finished paragraphs', () => {
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
    for (const { title, paragraphs } of sections) {
      expect(title).toMatch(/^[\p{Lu}\d]/u);
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const paragraph of [title, ...paragraphs]) expect(paragraph).not.toMatch(/[{}]|undefined|null|^\s*$/);
    }
  });

  test('no paragraph comes twice', () => {
    const paragraphs = sections.flatMap((section) => section.paragraphs);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  test('the length is what is sold', () => {
    const words = sections.flatMap(({ paragraphs }) => paragraphs.join(' ').split(/\s+/)).length;
    expect(words).toBeGreaterThan(least);
    expect(words).toBeLessThan(most);
  });

  test('the same period and chart give the same words', () => {
    expect(plan(kind, start, structuredClone(chart), locale)).toEqual(sections);
  });
});

test.each([
  ['daily', '2026-11-21', ['introduction', 'moon', 'transits']],
  ['daily', '2026-11-22', ['moon', 'transits', 'sky', 'closing']],
  ['weekly', '2026-11-16', ['introduction', 'overview', 'moon', 'days', 'transits', 'sky', 'closing']],
  ['monthly', '2026-11-01', ['introduction', 'overview', 'moon', 'days', 'transits', 'sky', 'closing']],
] as const)('the chapters of a %s forecast', (kind, start, chapters) => {
  const told = plan(kind, start).map(({ chapter }) => chapter);
  expect(told.filter((one, index) => one !== told[index - 1])).toEqual(chapters);
});

test('the next day, week and month begin with other words', () => {
  const opening = (kind: ForecastKind, start: string) => plan(kind, start)[0]!.paragraphs;
  expect(opening('daily', '2026-11-21')).not.toEqual(opening('daily', '2026-11-22'));
  expect(opening('weekly', '2026-11-16')).not.toEqual(opening('weekly', '2026-11-23'));
  expect(opening('monthly', '2026-11-01')).not.toEqual(opening('monthly', '2026-12-01'));
});

test('days in a row with the Moon in one house have other words for it, and for its phase', () => {
  const moonOf = (start: string) => plan('daily', start).find(({ subject }) => subject?.type === 'day')!;
  const [first, second] = [moonOf('2026-11-26'), moonOf('2026-11-27')];
  expect(first.title).toBe(second.title);
  expect(second.paragraphs.filter((paragraph) => first.paragraphs.includes(paragraph))).toEqual([]);
});

test.each(['daily', 'weekly', 'monthly'] as const)('two charts share little of a %s forecast', (kind) => {
  const [one, other] = [madrid1990, charts.at(-1)!].map((chart) =>
    plan(kind, '2026-12-01', chart).flatMap(({ paragraphs }) => paragraphs),
  );
  expect(one).not.toEqual(other);
  const shared = other!.filter((paragraph) => one!.includes(paragraph));
  expect(shared.length / other!.length).toBeLessThan(0.4);
});

test('what stays near for weeks is not told day after day', () => {
  const starts = Array.from({ length: 14 }, (_, day) => `2026-11-${10 + day}`);
  const slow = starts.map((start) =>
    plan('daily', start).flatMap(({ subject }) =>
      subject?.type === 'transit' && subject.transit.exactAt.length === 0 ? [subject.transit] : [],
    ),
  );
  for (const [day, told] of slow.entries()) {
    const before = slow[day - 1] ?? [];
    const again = told.filter((one) =>
      before.some((other) => other.transiting === one.transiting && other.natal === one.natal),
    );
    expect(again).toEqual([]);
  }
});

test.each(locales)('what goes on for months is told in other words from week to week: %s', (locale) => {
  const weeks = ['2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22'];
  const sentences = weeks.map((start) =>
    plan('weekly', start, madrid1990, locale)
      .filter(({ subject }) => subject?.type === 'transit')
      .map(({ key, paragraphs }) => ({ key, told: paragraphs.join(' ').split(/(?<=[.!?]) /) })),
  );
  let again = 0;
  for (const [week, told] of sentences.entries()) {
    const before = sentences[week - 1] ?? [];
    again += told.filter(({ key }) => before.some((one) => one.key === key)).length;
    const known = before.flatMap((one) => one.told);
    expect(told.flatMap((one) => one.told).filter((sentence) => known.includes(sentence))).toEqual([]);
  }
  expect(again).toBeGreaterThan(3);
});

test('a phase is told on its day alone, and before and after it what leads there and away', () => {
  const titled = (start: string) => plan('daily', start).map(({ title }) => title);
  const phases = ['First quarter', 'Full Moon', 'Last quarter', 'New Moon'];
  const named = Array.from({ length: 29 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`).filter((start) =>
    titled(start).some((title) => phases.some((phase) => title.startsWith(phase))),
  );
  expect(named).toEqual(['2026-11-01', '2026-11-09', '2026-11-17', '2026-11-24']);
  for (const locale of locales) {
    const days = ['2026-11-18', '2026-11-19', '2026-11-20'];
    const paragraphs = days
      .flatMap((start) => plan('daily', start, madrid1990, locale))
      .flatMap((one) => one.paragraphs);
    const texts = corpora[locale].forecast.moonPhases.waxing_gibbous;
    expect(paragraphs.filter((text) => texts.includes(text))).toHaveLength(1);
  }
});

test.each(['weekly', 'monthly'] as const)('a %s forecast tells or names all that its timeline shows', (kind) => {
  for (const chart of charts) {
    const forecast = forecastOf(chart, kind, '2026-06-01');
    const sections = plan(kind, '2026-06-01', chart);
    const told = sections.map(({ key }) => key);
    const named = sections.find(({ key }) => key === 'other-transits')?.paragraphs ?? [];
    const missing = forecast.transits
      .filter(({ transiting, natal, kind: aspect }) => transiting !== 'moon' && !isReturn(transiting, natal, aspect))
      .filter(({ transiting, kind: aspect, natal }) => !told.includes(`transit-${transiting}-${aspect}-${natal}`))
      .map((transit) => wordings.en.titles.transit(transit))
      .filter((title) => !named.some((line) => line.startsWith(title)));
    expect(missing).toEqual([]);
  }
});

function isReturn(transiting: string, natal: string, aspect: string): boolean {
  return aspect === 'conjunction' && transiting === natal;
}

test('what is only named has its dates', () => {
  const lines = plan('monthly', '2026-06-01').find(({ key }) => key === 'other-transits')!.paragraphs;
  expect(lines).toContain('Mars trine your natal Mars, from 30 June to 3 July.');
  expect(lines).toContain('Mars trine your natal Uranus, until 1 June.');
  expect(lines).toContain('Venus opposite your natal Mars, exact on Monday 15 June.');
  const ofDay = plan('daily', '2026-06-02', madrid1990, 'es').find(({ key }) => key === 'other-transits')!.paragraphs;
  expect(ofDay).toEqual(['La Luna en conjunción con tu Urano natal, a las 21:54.']);
});

test('a month tells slow bodies and what touches the lights before what Mercury does in a day', () => {
  const told = plan('monthly', '2026-06-01').map(({ key }) => key);
  expect(told).toContain('transit-saturn-square-neptune');
  expect(told).toContain('transit-jupiter-opposition-saturn');
  expect(told).not.toContain('transit-mercury-opposition-uranus');
});

test.each(locales)('a Monday and its week say other things of the Moon: %s', (locale) => {
  const mondays = Array.from({ length: 8 }, (_, week) => Temporal.PlainDate.from('2026-06-01').add({ weeks: week }));
  for (const monday of mondays.map(String)) {
    const [ofDay, ofWeek] = (['daily', 'weekly'] as const).map((kind) =>
      plan(kind, monday, madrid1990, locale)
        .filter(({ subject }) => subject?.type === 'day')
        .flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/(?<=[.!?…]) /))),
    );
    expect(ofWeek!.filter((sentence) => ofDay!.includes(sentence))).toEqual([]);
  }
});

test('a week has its seven days, a month the Moon’s stays in the signs', () => {
  const titles = (kind: ForecastKind, start: string) =>
    plan(kind, start)
      .filter(({ subject }) => subject?.type === 'day')
      .map(({ title }) => title);
  expect(titles('weekly', '2026-11-16')).toHaveLength(7);
  expect(titles('weekly', '2026-11-16')[0]).toBe('Monday 16 November');
  expect(titles('monthly', '2026-11-01').slice(0, 2)).toEqual([
    '1 to 2 November: the Moon in Leo',
    '3 to 5 November: the Moon in Virgo',
  ]);
});

test('what a slow planet does to a light, an angle or the ruler comes first, also where it is not exact', () => {
  const [first] = plan('weekly', '2026-06-01').filter(({ subject }) => subject?.type === 'transit');
  expect(first?.title).toBe('Saturn conjunct your Midheaven');
  expect(plan('weekly', '2026-06-01').find(({ key }) => key === 'overview')?.paragraphs[0]).toMatch(
    /^[^.]*Saturn conjunct your Midheaven, in force until 9 July\./,
  );
});

test.each(charts.map((chart, index) => [index, chart] as const))(
  'a week and its month agree on what weighs most: chart %i',
  (_, chart) => {
    const ranked = (kind: ForecastKind, start: string) =>
      plan(kind, start, chart).flatMap(({ subject }) => (subject?.type === 'transit' ? [subject.transit] : []));
    const nameOf = ({ transiting, kind, natal }: Transit) => `${transiting} ${kind} ${natal}`;
    const slow = ['jupiter', 'saturn', 'uranus', 'neptune', 'pluto'];
    const central = ['sun', 'moon', 'ascendant', 'midheaven', chart.chartRuler];
    const month = ranked('monthly', '2026-06-01').map(nameOf);
    for (const start of ['2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22']) {
      const weighty = ranked('weekly', start).filter(
        ({ transiting, natal }) => slow.includes(transiting) && central.includes(natal),
      );
      const order = weighty.map((transit) => month.indexOf(nameOf(transit)));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect(order).not.toContain(-1);
    }
  },
);

test.each(locales)('only what comes first is said to weigh most: %s', (locale) => {
  for (const chart of charts.slice(7)) {
    for (const start of ['2026-06-01', '2026-11-16']) {
      const sections = plan('weekly', start, chart, locale);
      const [first] = sections
        .filter(({ chapter }) => chapter === 'transits')
        .flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === 'transit' ? [fact.transit] : [])));
      const overview = sections.find(({ key }) => key === 'overview');
      const [told] = overview?.facts ?? [];
      const says = /más pesa|nota más honda|ante todo|look at first|read only one|before all else|Before all else/.test(
        overview?.paragraphs[0] ?? '',
      );
      expect(says).toBe(told?.type === 'transit' && told.transit === first);
    }
  }
});

test('a Spanish overview names no day twice running, and a month once for the Moon and once for the planets', () => {
  const repeated = charts.slice(0, 6).flatMap((chart) =>
    ['2026-03-01', '2026-04-06', '2026-10-19'].flatMap((start) =>
      (['weekly', 'monthly'] as const).flatMap((kind) => {
        const [high, sky] = plan(kind, start, chart, 'es').find(({ key }) => key === 'overview')?.paragraphs ?? [];
        const days = high?.match(/\p{L}+ \d+ de \p{L}+/gu) ?? [];
        const months = sky?.match(/(?<=\d de )\p{L}+/gu) ?? [];
        const timesSaid = (month: string) => months.filter((other) => other === month).length;
        return [
          ...days.filter((day, index) => days[index - 1] === day),
          ...(high?.match(/hacia ese mismo día/giu) ?? []),
          ...months.filter((month) => timesSaid(month) > 2),
        ];
      }),
    ),
  );
  expect(repeated).toEqual([]);
});

test.each(locales)('no two days of a week are told in one formula: %s', (locale) => {
  const aspect =
    /(?:[Tt]he )?(?:return of )?(?:the )?\p{Lu}\p{L}+(?: (?:conjunct|sextile|square|trine|opposite) your (?:natal )?\p{Lu}\p{L}+)?|(?:el|la|El|La) (?:conjunción|sextil|cuadratura|trígono|oposición) (?:de |del |de la )\p{Lu}\p{L}+ con tu (?:Medio Cielo|\p{Lu}\p{L}+(?: natal)?)/gu;
  const { moonInSign, moonInHouse, quietDay } = corpora[locale].forecast;
  const corpus = [...Object.values(moonInSign), ...Object.values(moonInHouse), quietDay].flat();
  for (const chart of charts.slice(0, 4)) {
    for (const start of ['2026-06-01', '2026-11-16']) {
      const formulas = plan('weekly', start, chart, locale)
        .filter(({ subject }) => subject?.type === 'day')
        .flatMap(({ paragraphs }) => paragraphs.filter((paragraph) => !corpus.includes(paragraph)))
        .map((paragraph) => paragraph.replace(aspect, '*').replace(/\*(?:(?:,| and| y) \*)+/gu, '*'));
      expect(formulas).toEqual([...new Set(formulas)]);
    }
  }
});

test('exact transits come next, of the slowest body', () => {
  const [first, second] = plan('weekly', '2026-11-16').filter(({ subject }) => subject?.type === 'transit');
  expect([first?.title, second?.title]).toEqual(['Saturn sextile your natal Venus', 'Mars sextile your natal Moon']);
});

test('the Moon’s own contacts are told in a daily forecast alone', () => {
  const moons = (kind: ForecastKind, start: string) =>
    plan(kind, start).filter(({ key }) => key.startsWith('transit-moon-')).length;
  expect(moons('daily', '2026-11-21')).toBeGreaterThan(0);
  expect(moons('weekly', '2026-11-16')).toBe(0);
});

test('without a birth time a new Moon is read by its sign, and no house is named', () => {
  const sections = plan('monthly', '2026-11-01', withoutTime);
  const lunation = sections.find(({ key }) => key.startsWith('lunation-new'));
  expect(lunation?.paragraphs).toEqual([corpora.en.forecast.newMoonInSign.scorpio]);
  expect(sections.map(({ title }) => title).join()).not.toMatch(/house|Ascendant|Midheaven/);
});

test.each([
  ['es', 'transit-saturn-sextile-venus', 'Saturno en sextil con tu Venus natal'],
  ['es', 'transit-mars-sextile-moon', 'Marte en sextil con tu Luna natal'],
  ['es', 'transit-sun-trine-sun', 'El Sol en trígono con tu Sol natal'],
  ['es', 'void-of-course', 'La Luna sin rumbo'],
  ['es', 'day-2026-11-16', 'Lunes 16 de noviembre'],
  ['en', 'transit-sun-trine-sun', 'The Sun trine your natal Sun'],
] as const)('in %s, the title of %s is “%s”', (locale, key, title) => {
  expect(plan('weekly', '2026-11-16', madrid1990, locale).find((section) => section.key === key)?.title).toBe(title);
});

test('a forecast without its sky is a fault', () => {
  const brief = { kind: 'daily' as const, locale: 'en' as const, chart: madrid1990, forecast: null };
  expect(() => planReport(brief)).toThrow('A daily report needs a forecast');
});

test('without a time no day is named on which a transit may not be', () => {
  const sections = plan('monthly', '2026-11-01', withoutTime);
  const told = sections
    .filter(({ chapter }) => chapter === 'overview' || chapter === 'days')
    .flatMap(({ chapter, paragraphs, facts }) =>
      facts.flatMap((fact, index) => (fact.type === 'transit' ? [{ ...fact, chapter, index, paragraphs }] : [])),
    );
  expect(told.length).toBeGreaterThan(0);
  for (const { transit, chapter, index, paragraphs } of told) {
    if (transit.exactAt.length > 0 || transit.closestOrbDeg > 0) continue;
    // The weightiest leads all the same, and it is said that it has no date.
    expect([chapter, index]).toEqual(['overview', 0]);
    expect(paragraphs[0]?.split('. ')[0]).not.toMatch(/\d/);
  }
  expect(
    sections.some(({ chapter, facts }) => chapter === 'transits' && facts.some((fact) => fact.type === 'transit')),
  ).toBe(true);
});
