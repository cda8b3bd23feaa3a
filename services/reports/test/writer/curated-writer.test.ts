import { describe, expect, test } from '@jest/globals';
import { corpora } from '../../src/writer/corpora.ts';
import { createCuratedWriter } from '../../src/writer/curated-writer.ts';
import { locales } from '../../src/writer/report-text.ts';
import { charts, madrid1990, withoutTime } from './charts.ts';

const writer = createCuratedWriter();
const cases = locales.flatMap((locale) => charts.map((chart) => ({ locale, chart, instant: chart.instantUtc })));

test.each(cases)('every section has words: $locale, $instant', async ({ locale, chart }) => {
  const text = await writer.write({ locale, kind: 'natal', chart, forecast: null });
  expect(text).toMatchObject({ locale, source: 'curated', model: null, promptHash: null });
  for (const { title, paragraphs } of text.sections) {
    expect(title).toMatch(/\p{L}/u);
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const paragraph of [title, ...paragraphs]) expect(paragraph).not.toMatch(/[{}]|undefined|^\s*$/);
    for (const paragraph of paragraphs) expect(paragraph.length).toBeGreaterThan(40);
  }
});

test.each(cases)('the same chart gives the same words: $locale, $instant', async ({ locale, chart }) => {
  const copy = structuredClone(chart);
  expect(await writer.write({ locale, kind: 'natal', chart: copy, forecast: null })).toEqual(
    await createCuratedWriter().write({ locale, kind: 'natal', chart, forecast: null }),
  );
});

test('the big three come first, then the planets, the elements and the closing', async () => {
  const { sections } = await writer.write({ locale: 'en', kind: 'natal', chart: madrid1990, forecast: null });
  expect(sections.map(({ key, title }) => [key, title])).toEqual([
    ['introduction', corpora.en.titles.introduction],
    ['sun', 'Sun in Pisces'],
    ['moon', 'Moon in Libra'],
    ['ascendant', corpora.en.titles.ascendant],
    ['mercury', 'Mercury in Pisces'],
    ['venus', 'Venus in Aquarius'],
    ['mars', 'Mars in Aquarius'],
    ['jupiter', 'Jupiter in Cancer'],
    ['saturn', 'Saturn in Capricorn'],
    ['uranus', 'Uranus in Capricorn'],
    ['neptune', 'Neptune in Capricorn'],
    ['pluto', 'Pluto in Scorpio'],
    ['elements', corpora.en.titles.elements],
    ['closing', corpora.en.titles.closing],
  ]);
});

describe.each(locales)('in %s', (locale) => {
  const corpus = corpora[locale];

  test("a body's section says what it means, then its sign", async () => {
    const { sections } = await writer.write({ locale, kind: 'natal', chart: madrid1990, forecast: null });
    const moon = sections.find(({ key }) => key === 'moon');
    expect(moon?.paragraphs).toEqual([corpus.bodyMeanings.moon, corpus.bodyInSign.moon.libra]);
  });

  test('the ascendant is read when the time is known', async () => {
    const { sections } = await writer.write({ locale, kind: 'natal', chart: madrid1990, forecast: null });
    const ascendant = sections.find(({ key }) => key === 'ascendant');
    expect(ascendant?.paragraphs).toEqual([corpus.ascendantMeaning, corpus.ascendantInSign.cancer]);
  });

  test('without a time the report says so in place of the ascendant', async () => {
    const { sections } = await writer.write({ locale, kind: 'natal', chart: withoutTime, forecast: null });
    const ascendant = sections.find(({ key }) => key === 'ascendant');
    expect(ascendant?.paragraphs).toEqual([corpus.unknownTime]);
  });

  test('the elements name the one that leads and those that are missing', async () => {
    const chart = { ...madrid1990, elementBalance: { fire: 0, earth: 3, air: 2, water: 6 } };
    const { sections } = await writer.write({ locale, kind: 'natal', chart, forecast: null });
    const { elementsMeaning, dominantElement, missingElement } = corpus;
    const elements = sections.find(({ key }) => key === 'elements');
    expect(elements?.paragraphs).toEqual([elementsMeaning, dominantElement.water, missingElement.fire]);
  });

  test('even elements are called balanced', async () => {
    const chart = { ...madrid1990, elementBalance: { fire: 2, earth: 3, air: 3, water: 3 } };
    const { sections } = await writer.write({ locale, kind: 'natal', chart, forecast: null });
    const elements = sections.find(({ key }) => key === 'elements');
    expect(elements?.paragraphs).toEqual([corpus.elementsMeaning, corpus.balancedElements]);
  });
});
