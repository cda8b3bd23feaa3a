import { expect, test } from '@jest/globals';
import { promptHash, reportPrompt } from '../../src/writer/llm/report-prompt.ts';
import { madrid1990, withoutTime } from './charts.ts';

test('the facts are the chart in the names of the language', () => {
  const facts = JSON.parse(reportPrompt({ locale: 'es', kind: 'natal', chart: madrid1990, forecast: null }).user);
  expect(facts.placements).toHaveLength(10);
  expect(facts.placements[0]).toEqual({
    section: 'sun',
    body: 'Sol',
    sign: 'Piscis',
    degree: 23.7,
    house: 9,
    retrograde: false,
  });
  expect(facts.birth_time_known).toBe(true);
  expect(facts.ascendant).toEqual({ sign: 'Cáncer', degree: 28.3 });
  expect(facts.aspects).toContainEqual({ bodies: ['Sol', 'Mercurio'], kind: 'conjunction', orb: 4.3 });
  expect(facts.points_per_element).toEqual({ Fuego: 0, Tierra: 3, Aire: 3, Agua: 5 });
});

test('without a birth time there is no ascendant and no house', () => {
  const facts = JSON.parse(reportPrompt({ locale: 'en', kind: 'natal', chart: withoutTime, forecast: null }).user);
  expect(facts).toMatchObject({ birth_time_known: false, ascendant: null });
  expect(facts.placements.map(({ house }: { house: unknown }) => house)).toEqual(Array(10).fill(null));
});

test('degrees are cut, so that the end of a sign is not the next one', () => {
  const [sun, ...others] = madrid1990.placements;
  const chart = { ...madrid1990, placements: [{ ...sun!, degreeInSign: 29.999 }, ...others] };
  expect(
    JSON.parse(reportPrompt({ locale: 'es', kind: 'natal', chart, forecast: null }).user).placements[0].degree,
  ).toBe(29.9);
});

test('nothing but the chart reaches the model, and not the moment of birth', () => {
  const brief = {
    locale: 'es' as const,
    kind: 'natal' as const,
    forecast: null,
    personName: 'Zoraida Quillén',
    chart: { ...madrid1990, personName: 'Zoraida Quillén' },
  };
  const { system, user } = reportPrompt(brief);
  expect(system + user).not.toMatch(/Zoraida|1990/);
});

test('the hash follows the model, the language and the chart, and nothing else', () => {
  const hash = (model: string, ...brief: Parameters<typeof reportPrompt>) => promptHash(model, reportPrompt(...brief));
  const original = hash('a', { locale: 'es', kind: 'natal', chart: madrid1990, forecast: null });
  expect(original).toMatch(/^[0-9a-f]{64}$/);
  expect(hash('a', { locale: 'es', kind: 'natal', chart: structuredClone(madrid1990), forecast: null })).toBe(original);
  expect(hash('b', { locale: 'es', kind: 'natal', chart: madrid1990, forecast: null })).not.toBe(original);
  expect(hash('a', { locale: 'en', kind: 'natal', chart: madrid1990, forecast: null })).not.toBe(original);
  expect(hash('a', { locale: 'es', kind: 'natal', chart: withoutTime, forecast: null })).not.toBe(original);
});
