import { expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { promptFor, promptHash } from '../../../src/writer/llm/prompt.ts';
import { toldFact } from '../../../src/writer/llm/told-fact.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import type { WritingBrief } from '../../../src/writer/report-text.ts';
import { madrid1990, uncertainMoon, withoutTime } from '../charts.ts';
import { dayBrief, natalBrief } from './writer-under-test.ts';

const told = (brief: WritingBrief) => {
  const prompt = promptFor(
    planReport(brief).filter(({ facts }) => facts.length > 0),
    brief,
    'canary',
  );
  return { ...prompt, data: JSON.parse(prompt.user) };
};
const factsOf = (brief: WritingBrief, title: string) =>
  told(brief).data.sections.find((section: { title: string }) => section.title === title)?.facts;

test('facts are told in the names of the language', () => {
  expect(factsOf(natalBrief, 'El Sol en Piscis, casa 9')).toEqual([
    { type: 'placement', body: 'Sol', sign: 'Piscis', degree: 23.7, house: 9, retrograde: false, dignity: null },
  ]);
  expect(factsOf(natalBrief, 'El Ascendente en Cáncer')).toEqual([{ type: 'ascendant', sign: 'Cáncer', degree: 28.3 }]);
  expect(factsOf(natalBrief, 'El Sol en conjunción con Mercurio')).toEqual([
    { type: 'aspect', bodies: ['Sol', 'Mercurio'], aspect: 'conjunction', orb: 4.2 },
  ]);
  expect(factsOf(natalBrief, 'La Luna en cuadratura con el Ascendente')).toEqual([
    { type: 'aspect', bodies: ['Luna', 'ascendant'], aspect: 'square', orb: 0.1 },
  ]);
});

test('days are told by the clocks of the forecast', () => {
  const [moonDay] = told(dayBrief).data.sections[0].facts;
  expect(moonDay).toMatchObject({ type: 'moon_day', date: '2026-11-21', moon_sign: 'Aries' });
});

test('degrees are cut, so that the end of a sign is not the next one', () => {
  const placement = { ...madrid1990.placements[0]!, degreeInSign: 29.999 };
  expect(toldFact({ type: 'placement', placement }, corpora.es, 'UTC')).toMatchObject({ degree: 29.9 });
});

test('a sign the hour decides is told as two', () => {
  const brief = { ...natalBrief, chart: uncertainMoon };
  expect(factsOf(brief, 'La Luna en Libra o Escorpio')).toEqual([
    { type: 'uncertain_sign', body: 'Luna', possible_signs: ['Libra', 'Escorpio'] },
  ]);
});

test('without an hour, the Moon is told by its sign alone', () => {
  const sign = corpora.es.signNames[withoutTime.placements[1]!.sign];
  const [fact] = factsOf({ ...natalBrief, chart: withoutTime }, `La Luna en ${sign}`);
  expect(fact).toMatchObject({ body: 'Luna', sign, house: null });
  expect(fact).not.toHaveProperty('degree');
});

test('without an hour, degrees, orbs and days that it moves are not told', () => {
  const sections = told({ ...natalBrief, chart: withoutTime }).data.sections as { facts: Record<string, unknown>[] }[];
  const facts = sections.flatMap((section) => section.facts);
  expect(facts.find(({ body }) => body === 'Sol')).not.toHaveProperty('degree');
  expect(facts.find(({ body }) => body === 'Plutón')).toHaveProperty('degree');
  expect(facts.filter(({ type }) => type === 'aspect').length).toBeGreaterThan(0);
  for (const fact of facts.filter(({ type }) => type === 'aspect')) expect(fact).not.toHaveProperty('orb');
  expect(facts.some(({ retrograde }) => retrograde === false)).toBe(false);
});

test('of a child the model is told that it is one', () => {
  expect(told({ ...natalBrief, forChild: true }).system).toContain('“You” is the grown-up whom a child may be one day');
  expect(told({ ...dayBrief, forChild: true }).system).toContain('“You” is a child');
  expect(told(natalBrief).system).not.toContain('child');
});

test('nothing of the person and nothing of the moment of birth is told', () => {
  const brief = {
    ...natalBrief,
    personName: 'Zoraida Quillén',
    chart: { ...madrid1990, personName: 'Zoraida Quillén' },
  };
  const { system, user } = told(brief);
  expect(system + user).not.toMatch(/Zoraida|1990|13:35|14:35/);
});

test('the hash follows the model, the language and the chart, and nothing else', () => {
  const hash = (model: string, brief: WritingBrief) => promptHash(model, told(brief));
  const original = hash('a', natalBrief);
  expect(original).toMatch(/^[0-9a-f]{64}$/);
  expect(hash('a', structuredClone(natalBrief))).toBe(original);
  expect(hash('b', natalBrief)).not.toBe(original);
  expect(hash('a', { ...natalBrief, locale: 'en' })).not.toBe(original);
  expect(hash('a', { ...natalBrief, chart: withoutTime })).not.toBe(original);
});
