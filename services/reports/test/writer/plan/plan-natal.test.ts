import type { AspectKind, AspectPoint, PointAspect } from '@astrall/astrology/chart.ts';
import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import { normalizeDeg } from '@astrall/astrology/zodiac.ts';
import { describe, expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { turningTexts } from '../../../src/writer/corpus/turning.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { type Locale, locales } from '../../../src/writer/report-text.ts';
import { charts, madrid, madrid1990, polar, uncertainMoon, withoutTime } from '../charts.ts';
import { oneOf } from '../one-of.ts';

const plan = (chart = madrid1990, locale: Locale = 'en') =>
  planReport({ kind: 'natal', locale, chart, forecast: null });
const cases = locales.flatMap((locale) => charts.map((chart, index) => ({ locale, chart, index })));

describe.each(cases)('in $locale, chart $index', ({ locale, chart }) => {
  const sections = plan(chart, locale);

  test('every section has a key of its own, a title and finished paragraphs', () => {
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
    for (const { title, paragraphs } of sections) {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const paragraph of [title, ...paragraphs]) expect(paragraph).not.toMatch(/[{}]|undefined|null|^\s*$/);
    }
  });

  test('no sentence comes twice', () => {
    const sentences = sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?…][»”]?)\s+/u)),
    );
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  test('the length is what is sold', () => {
    const words = sections.flatMap(({ paragraphs }) => paragraphs.join(' ').split(/\s+/)).length;
    expect(words).toBeGreaterThan(chart.timeKnown ? 5100 : 4200);
    expect(words).toBeLessThan(7500);
  });

  test('the same chart gives the same words', () => {
    expect(plan(structuredClone(chart), locale)).toEqual(sections);
  });
});

test('the chapters come in order, each opened by a section of its name', () => {
  const sections = plan();
  const chapters = sections.map(({ chapter }) => chapter).filter((one, index, all) => one !== all[index - 1]);
  expect(chapters).toEqual(['introduction', 'big_three', 'planets', 'houses', 'aspects', 'themes', 'closing']);
  for (const chapter of chapters) {
    const [first] = sections.filter((section) => section.chapter === chapter);
    expect(first).toMatchObject({ key: chapter, subject: null, facts: [] });
  }
});

test.each([
  ['en', 'sun', 'The Sun in Pisces, house 9'],
  ['en', 'mercury', 'Mercury in Pisces, house 9'],
  ['en', 'ascendant', 'The Ascendant in Cancer'],
  ['en', 'aspect-moon-mars', 'The Moon square Mars'],
  ['en', 'aspect-moon-ascendant', 'The Moon square the Ascendant'],
  ['en', 'aspect-uranus-chiron', 'Uranus opposite Chiron'],
  ['en', 'house-10', 'The tenth house'],
  ['es', 'sun', 'El Sol en Piscis, casa 9'],
  ['es', 'moon', 'La Luna en Libra, casa 4'],
  ['es', 'mercury', 'Mercurio en Piscis, casa 9'],
  ['es', 'ascendant', 'El Ascendente en Cáncer'],
  ['es', 'aspect-moon-mars', 'La Luna en cuadratura con Marte'],
  ['es', 'aspect-sun-mercury', 'El Sol en conjunción con Mercurio'],
  ['es', 'aspect-neptune-midheaven', 'Neptuno en cuadratura con el Medio Cielo'],
  ['es', 'aspect-uranus-chiron', 'Urano en oposición con Quirón'],
  ['es', 'house-10', 'La décima casa'],
  ['es', 'chart_ruler', 'La Luna, regente de tu carta'],
] as const)('in %s, the title of %s is “%s”', (locale, key, title) => {
  expect(plan(madrid1990, locale).find((section) => section.key === key)?.title).toBe(title);
});

test('a body is told by its meaning, its sign, its house and how it fares there', () => {
  const { bodyMeanings, bodyInSign, natal } = corpora.en;
  const mercury = plan().find(({ key }) => key === 'mercury');
  expect(bodyMeanings.mercury).toContain(mercury?.paragraphs[0]);
  expect(mercury?.paragraphs.slice(1)).toEqual([
    bodyInSign.mercury.pisces,
    natal.bodyInHouse.mercury[9],
    natal.dignities.mercury.detriment,
  ]);
  expect(mercury?.facts).toMatchObject([
    { type: 'placement', placement: { body: 'mercury', sign: 'pisces', house: 9 } },
  ]);
});

test('a house is read by its cusp and names who lives there', () => {
  const { houseMeanings, emptyHouseInSign } = corpora.en.natal;
  const sections = plan();
  const paragraphsOf = (house: number) => sections.find(({ key }) => key === `house-${house}`)?.paragraphs;
  const entrances = (house: number) => emptyHouseInSign[madrid1990.houses!.cusps[house - 1]!.sign];
  expect(paragraphsOf(10)).toHaveLength(2);
  expect(entrances(10)).toContain(paragraphsOf(10)?.[1]);
  expect(houseMeanings[10]).toContain(paragraphsOf(10)?.[0]);
  expect(paragraphsOf(9)).toEqual([expect.stringMatching(/\b(?:t|T)he Sun .+ and Mercury /), expect.any(String)]);
  expect(entrances(9)).toContain(paragraphsOf(9)?.[1]);
});

test('the Sun and the Moon are told together, and for both signs where the hour decides', () => {
  const together = (chart = madrid1990) => plan(chart).find(({ key }) => key === 'sun_and_moon')?.paragraphs;
  expect(together()).toEqual([corpora.en.wholeChart.sunAndMoon!.water.air]);
  const { air, water } = corpora.en.wholeChart.sunAndMoon!.water;
  expect(together(uncertainMoon)).toEqual([
    `If your Moon is in Libra, this is how the two get on. ${air}`,
    `And this is how, if it is in Scorpio. ${water}`,
  ]);
});

test('without a time it is said openly, and nothing depends on the hour', () => {
  const sections = plan(withoutTime);
  const { unknownTime, unknownHour } = corpora.en;
  const told = sections.find(({ key }) => key === 'unknown_time')?.paragraphs;
  const { findingTheHour, moonOfDay } = unknownHour;
  const open = turningTexts(unknownTime).map((text) => `${text} ${moonOfDay.inOneSign}`);
  expect(told).toEqual([open, ...findingTheHour].map(oneOf));
  const keys = sections.map(({ key }) => key);
  for (const key of ['ascendant', 'houses', 'chart_ruler', 'midheaven']) expect(keys).not.toContain(key);
  expect(sections.map(({ title }) => title).join()).not.toMatch(/house/);
});

test('without a time the Moon is said to be in one sign all day, unless it was in two', () => {
  const { moonOfDay } = corpora.en.unknownHour;
  const said = (chart: typeof withoutTime) => plan(chart).find(({ key }) => key === 'unknown_time')!.paragraphs[0];
  expect(said(withoutTime)).toContain(moonOfDay.inOneSign);
  expect(said(uncertainMoon)).toContain(moonOfDay.inTwoSigns);
});

test('a Moon that changed sign on the day is read in both signs', () => {
  const moon = plan(uncertainMoon).find(({ key }) => key === 'moon')!;
  const { bodyInSign, natal } = corpora.en;
  expect(moon.title).toBe('The Moon in Libra or Scorpio');
  expect(moon.paragraphs).toContain(natal.uncertainMoon);
  const text = moon.paragraphs.join('\n');
  expect(text).toContain(bodyInSign.moon.libra);
  expect(text).toContain(bodyInSign.moon.scorpio);
  expect(moon.facts).toEqual([{ type: 'uncertain_sign', body: 'moon', signs: ['libra', 'scorpio'] }]);
});

test('without a time the Sun and the Moon are announced as two', () => {
  const opening = (chart: typeof polar) => plan(chart).find(({ key }) => key === 'big_three')!.paragraphs;
  expect(opening(withoutTime)).toEqual([oneOf(corpora.en.unknownHour.bigThreeOpening)]);
  expect(opening(polar)).toEqual([oneOf(corpora.en.natal.chapterOpenings.big_three)]);
});

test('where the hour decides the phase of the Moon, both are told, and no model is asked', () => {
  const { moonPhaseMeaning, moonPhases } = corpora.en.natal;
  const { earlierPhase, laterPhase } = corpora.en.unknownHour;
  const phaseOf = (chart: typeof polar) => plan(chart).find(({ key }) => key === 'moon_phase')!;
  const [sun] = withoutTime.placements;
  const atElongation = (elongationDeg: number) => {
    const moonDeg = sun!.longitudeDeg + elongationDeg;
    const stretch = { fromDeg: normalizeDeg(moonDeg - 6.5), untilDeg: normalizeDeg(moonDeg - 6.5) + 13 };
    const placements = withoutTime.placements.map((one) => (one.body === 'moon' ? { ...one, stretch } : one));
    return phaseOf({ ...withoutTime, placements });
  };
  expect(atElongation(200)).toMatchObject({
    title: 'Your lunar phase',
    paragraphs: [
      oneOf(moonPhaseMeaning),
      `${earlierPhase} ${moonPhases.full}`,
      `${laterPhase} ${moonPhases.waning_gibbous}`,
    ],
    facts: [],
  });
  expect(atElongation(180).paragraphs).toEqual([oneOf(moonPhaseMeaning), moonPhases.full]);
  expect(atElongation(359).paragraphs).toEqual([oneOf(moonPhaseMeaning), moonPhases.new]);
  expect(phaseOf(madrid1990).facts).toHaveLength(1);
});

test('without a time, what holds all day is told in place of houses', () => {
  const keysOf = (chart: typeof polar) => plan(chart).map(({ key }) => key);
  const allDay = ['sun_ruler', 'companions', 'cycles'];
  expect(keysOf(withoutTime)).toEqual(expect.arrayContaining(allDay));
  for (const key of [...allDay, 'polarity']) expect(keysOf(madrid1990)).not.toContain(key);
  const ruler = plan(withoutTime).find(({ key }) => key === 'sun_ruler')!;
  expect(ruler.paragraphs[1]).toBe(corpora.en.unknownHour.sunRuler.venus);
});

test.each([
  ['nodes', '1987-11-08', '1987-11-20'],
  ['chiron', '1944-11-18', '1944-11-10'],
])('%s whose sign the hour decides are left out', (key, turning, other) => {
  const born = (date: string, time: string | null = null) =>
    plan(computeNatalChart({ ...madrid, date, time })).some((section) => section.key === key);
  expect([born(turning), born(other), born(turning, '12:00')]).toEqual([false, true, true]);
});

test('a planet that the Sun may have passed that day is told on neither side of it', () => {
  const beside = (longitudeDeg: number) => ({
    ...withoutTime,
    placements: withoutTime.placements.map((one) => (one.body === 'mercury' ? { ...one, longitudeDeg } : one)),
  });
  const sunDeg = withoutTime.placements[0]!.longitudeDeg;
  const told = (aheadDeg: number) =>
    plan(beside(sunDeg + aheadDeg)).find(({ key }) => key === 'companions')!.paragraphs;
  const { before, after } = corpora.en.unknownHour.companions.mercury;
  expect(told(-2)).toContain(before);
  expect(told(2)).toContain(after);
  expect(told(1)).toHaveLength(2);
});

test('near a pole it is said why the houses are whole signs', () => {
  const text = (chart: typeof polar) => plan(chart).find(({ key }) => key === 'houses')?.paragraphs;
  expect(text(polar)).toContain(corpora.en.natal.polarHouses);
  expect(text(madrid1990)).not.toContain(corpora.en.natal.polarHouses);
});

test('the aspects are the tightest, the generation’s last', () => {
  const told = plan().flatMap(({ subject }) => (subject?.type === 'aspect' ? [subject.aspect] : []));
  expect(told.length).toBeLessThanOrEqual(24);
  expect(told.slice(-2).map(({ first, second }) => [first, second].sort())).toEqual([
    ['neptune', 'pluto'],
    ['neptune', 'uranus'],
  ]);
});

test('an aspect to an angle, the nodes or Chiron is told by its nature, and so is one to the node’s other end', () => {
  const { pointAspects } = corpora.en.natal;
  const told = (kind: AspectKind, second: AspectPoint) => {
    const pointAspect: PointAspect = { first: 'mars', second, kind, orbDeg: 1 };
    const chart = { ...madrid1990, aspects: [], pointAspects: [pointAspect] };
    const section = plan(chart).find(({ key }) => key === `aspect-mars-${second}`);
    expect(section?.facts).toEqual([{ type: 'aspect', aspect: pointAspect, orbKnown: true }]);
    return section?.paragraphs;
  };
  expect(told('conjunction', 'ascendant')).toEqual([pointAspects.ascendant.mars.conjunction]);
  expect(told('opposition', 'ascendant')).toEqual([pointAspects.ascendant.mars.opposition]);
  expect(told('sextile', 'midheaven')).toEqual([pointAspects.midheaven.mars.harmonious]);
  expect(told('trine', 'midheaven')).toEqual([pointAspects.midheaven.mars.harmonious]);
  expect(told('square', 'chiron')).toEqual([pointAspects.chiron.mars.tense]);
  expect(told('opposition', 'chiron')).toEqual([pointAspects.chiron.mars.tense]);
  expect(told('opposition', 'north_node')).toEqual([pointAspects.north_node.mars.opposition]);
});

test('without a time nothing is told of angles, and what it is to touch a point only where one is touched', () => {
  const opening = (chart: typeof polar) => plan(chart).find(({ key }) => key === 'aspects')?.paragraphs ?? [];
  const explained = (chart: typeof polar) =>
    turningTexts(corpora.en.natal.aspectsToPoints).some((text) => opening(chart).includes(text));
  expect(plan(withoutTime).some(({ key }) => /^aspect-.*(ascendant|midheaven)$/.test(key))).toBe(false);
  expect(explained(madrid1990)).toBe(true);
  expect(explained({ ...madrid1990, pointAspects: [] })).toBe(false);
});

test('what nearly everybody has is told by what differs', () => {
  const told = (key: string, chart: typeof polar) =>
    plan(chart)
      .find((one) => one.key === key)
      ?.paragraphs.join(' ');
  const born = (time: string | null, date = '1990-03-14') => computeNatalChart({ ...madrid, date, time });
  const sextile = (time: string | null) => told('aspect-neptune-pluto', born(time));
  const { byHouse, bySign } = corpora.en.natal.neptunePlutoShare;
  expect(sextile(null)).toContain(bySign.capricorn);
  const hours = Array.from({ length: 12 }, (_, hour) => `${String(2 * hour).padStart(2, '0')}:00`);
  const shares = hours.map((time) => Object.values(byHouse).filter((share) => sextile(time)?.includes(share)));
  expect(shares.every(({ length }) => length === 1)).toBe(true);
  expect(new Set(shares.flat()).size).toBeGreaterThan(8);
  const dates = Array.from({ length: 28 }, (_, day) => `1990-01-${String(day + 1).padStart(2, '0')}`);
  const halves = dates.flatMap((date) => hours.map((time) => told('hemispheres', born(time, date))));
  expect(new Set(halves).size).toBeGreaterThan(12);
});

test('the halves of the sky are those of the sky where the Midheaven is under the horizon', () => {
  const longyearbyen = { latitudeDeg: 78.22, longitudeDeg: 15.65, timeZone: 'Arctic/Longyearbyen' };
  // The midnight sun: 12.2 degrees high, the Moon 15.5, and four planets with them; all but Pluto ahead of the Ascendant.
  const chart = computeNatalChart({ date: '1985-06-21', time: '23:50', ...longyearbyen });
  const { paragraphs, facts } = plan(chart).find(({ key }) => key === 'hemispheres')!;
  expect(facts).toMatchObject([{ above: 6, below: 4 }]);
  expect(paragraphs[1]).toBe(corpora.en.wholeChart.hemispheres.evenly.bothAbove);
});
