import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { checkFacts } from '../../../src/writer/fact-lock/check-facts.ts';
import { forecastFacts } from '../../../src/writer/fact-lock/forecast-facts.ts';
import { toldFact } from '../../../src/writer/llm/told-fact.ts';
import { madrid1990, withoutTime } from '../charts.ts';

const day = { start: '2026-11-21', days: 1, timeZone: 'Europe/Madrid' };
const forecast = computeForecast(madrid1990, day);
const saturn = forecast.transits.find(({ transiting, natal }) => transiting === 'saturn' && natal === 'venus')!;
const facts = forecastFacts(forecast);

test('the model is told the days of the whole transit', () => {
  expect(toldFact({ type: 'transit', transit: saturn }, corpora.en, 'Europe/Madrid')).toMatchObject({
    felt_from: '2026-10-27',
    felt_until: '2026-12-26',
  });
});

test.each([
  ['until 26 December', true],
  ['until 21 November', false],
  ['until 22 November', false],
  ['from 27 October to 26 December', true],
  ['from 21 November to 22 November', false],
])('it may say “%s”: %s', (words, isTrue) => {
  const found = checkFacts(`Saturn is sextile your natal Venus ${words}.`, facts, 'en');
  expect(found.length === 0).toBe(isTrue);
});

test('without an hour of birth neither its first nor its last day is told', () => {
  const [transit] = computeForecast(withoutTime, day).transits.filter(({ transiting }) => transiting === 'saturn');
  const told = toldFact({ type: 'transit', transit: transit! }, corpora.en, 'Europe/Madrid');
  expect(told).toHaveProperty('transiting', 'Saturn');
  expect(told).not.toHaveProperty('felt_until');
});
