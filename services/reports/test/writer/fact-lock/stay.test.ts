import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import { expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { checkFacts } from '../../../src/writer/fact-lock/check-facts.ts';
import { forecastFacts } from '../../../src/writer/fact-lock/forecast-facts.ts';
import { natalFacts } from '../../../src/writer/fact-lock/natal-facts.ts';
import { toldFact } from '../../../src/writer/llm/told-fact.ts';
import { localTime } from '../../../src/writer/wording/local-dates.ts';
import { madrid, madrid1990 } from '../charts.ts';

const day = { start: '2026-06-01', days: 1, timeZone: 'Europe/Madrid' };
const forecast = computeForecast(madrid1990, day);
const saturn = forecast.transits.find(({ transiting, natal }) => transiting === 'saturn' && natal === 'midheaven')!;
const facts = forecastFacts(forecast);

test('the model is told the days of the whole transit', () => {
  expect(toldFact({ type: 'transit', transit: saturn }, corpora.en, 'Europe/Madrid')).toMatchObject({
    felt_from: '2026-05-23',
    felt_until: '2026-07-09',
  });
});

test.each([
  ['until 9 July', true],
  ['until 1 June', false],
  ['until 2 June', false],
  ['from 23 May to 9 July', true],
  ['from 1 June to 2 June', false],
])('it may say “%s”: %s', (words, isTrue) => {
  const found = checkFacts(`Saturn is conjunct your Midheaven ${words}.`, facts, 'en');
  expect(found.length === 0).toBe(isTrue);
});

test.each([
  ['until 3 March', true],
  ['until 25 April', true],
  ['until 18 March', false],
])('of a planet that comes back, each time has its end: “%s”: %s', (words, isTrue) => {
  const march = { start: '2026-02-17', days: 30, timeZone: 'America/Mexico_City' };
  const mexico = { latitudeDeg: 19.4, longitudeDeg: -99.1, timeZone: march.timeZone };
  const chart = computeNatalChart({ ...mexico, date: '1979-03-07', time: '14:23' });
  const found = checkFacts(
    `Jupiter trines your natal Sun ${words}.`,
    forecastFacts(computeForecast(chart, march)),
    'en',
  );
  expect(found.length === 0).toBe(isTrue);
});

test('without an hour of birth its first and its last day are told where every hour has them', () => {
  const told = (time: string | null) => {
    const { transits } = computeForecast(computeNatalChart({ ...madrid, date: '1973-10-02', time }), day);
    return transits.map((transit) => toldFact({ type: 'transit', transit }, corpora.en, day.timeZone));
  };
  const unknown = told(null);
  const withDays = unknown.filter((fact) => 'felt_until' in fact);
  expect(withDays.length).toBeGreaterThan(0);
  expect(withDays.length).toBeLessThan(unknown.length);
  for (const fact of withDays) {
    const { felt_from, felt_until, aspect, natal } = fact as Record<string, unknown>;
    for (const hour of ['00:00', '09:00', '23:59'].map(told)) {
      expect(hour).toContainEqual(expect.objectContaining({ felt_from, felt_until, aspect, natal }));
    }
  }
});

test('without an hour of birth a transit may be told on its day, at no time of it', () => {
  const october = { start: '2026-10-01', days: 31, timeZone: 'Europe/Madrid' };
  const refusedAt = (time: string | null, when: (clock: string) => string) => {
    const { transits, ...rest } = computeForecast(computeNatalChart({ ...madrid, date: '1973-10-02', time }), october);
    const mars = transits.find(({ transiting, natal }) => transiting === 'mars' && natal === 'jupiter')!;
    const told = `Mars is opposite your Jupiter ${when(localTime(mars.exactAt[0]!, october.timeZone))} 2 October.`;
    return checkFacts(told, forecastFacts({ ...rest, transits }), 'en').length;
  };
  expect(['12:00', null].map((time) => refusedAt(time, () => 'on'))).toEqual([0, 0]);
  expect(['12:00', null].map((time) => refusedAt(time, (clock) => `at ${clock} on`))).toEqual([0, 1]);
});

test('nor is the orb of an aspect told that the hour of birth decides', () => {
  const refusedAt = (time: string | null, text: string) =>
    checkFacts(text, natalFacts(computeNatalChart({ ...madrid, date: '1973-10-02', time })), 'en').length;
  const mercuryAndUranus = 'Your Mercury is conjunct Uranus, with an orb of 7 degrees.';
  const marsAndSaturn = 'Your Mars is sextile Saturn, with an orb of 3 degrees.';
  expect(['12:00', null].map((time) => refusedAt(time, mercuryAndUranus))).toEqual([0, 1]);
  expect(['12:00', null].map((time) => refusedAt(time, marsAndSaturn))).toEqual([0, 0]);
});
