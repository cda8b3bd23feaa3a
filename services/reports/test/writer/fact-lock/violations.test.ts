import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../../src/writer/fact-lock/check-facts.ts';
import { forecastFacts } from '../../../src/writer/fact-lock/forecast-facts.ts';
import { checkMarkedFacts } from '../../../src/writer/fact-lock/marked/check-marked-facts.ts';
import { readMarks } from '../../../src/writer/fact-lock/marked/marked-text.ts';
import { natalFacts } from '../../../src/writer/fact-lock/natal-facts.ts';
import type { Locale } from '../../../src/writer/report-text.ts';
import { week } from './forecasts.ts';
import { ana, clara } from './natal-charts.ts';

const facts = natalFacts(ana);

describe('what is said of a false fact', () => {
  test('the phrase as written, and a complaint that says what is true', () => {
    expect(checkFacts('You listen. Your Moon in Virgo tidies up.', facts, 'en')).toEqual([
      {
        phrase: 'Moon in Virgo',
        complaint:
          '“Moon in Virgo” says natal moon in virgo, which is not among the facts given. The facts say: moon in libra.',
      },
    ]);
  });
  test('one violation for each', () => {
    const found = checkFacts('Tu Sol en Leo arde. Marte cuadra a Saturno.', facts, 'es');
    expect(found.map(({ phrase }) => phrase)).toEqual(['Sol en Leo', 'Marte cuadra a Saturno']);
  });
  test('what was never supplied', () => {
    expect(checkFacts('Lilith waits.', facts, 'en')).toEqual([
      { phrase: 'Lilith', complaint: '“Lilith” cannot stand: “lilith” was not supplied.' },
    ]);
  });
});

describe('aspects to the angles, the nodes and Chiron', () => {
  const refused = (sentence: string, locale: Locale) =>
    sentence.includes('[')
      ? checkMarkedFacts([readMarks(sentence)!], facts, locale)
      : checkFacts(sentence, facts, locale);

  test.each([
    ['en', '[Saturn forms a sextile with your Midheaven], and patience pays.'],
    ['en', '[Uranus forms an opposition with your Ascendant], and people may surprise you.'],
    ['en', '[Uranus forms a conjunction with your Descendant], and people may surprise you.'],
    ['en', '[Saturn forms a trine with your Imum Coeli], and home holds.'],
    ['en', '[Pluto forms a square with your South Node], and you may dig.'],
    ['en', 'The tight square between the Moon and Chiron asks for patience.'],
    ['en', 'Your Ascendant receives an opposition from Uranus.'],
    ['es', 'Tu Saturno forma un sextil con tu Medio Cielo.'],
    ['es', '[Urano está en oposición con tu Ascendente], y la gente puede sorprenderte.'],
    ['es', '[Tu Urano hace conjunción con el Descendente], y la gente puede sorprenderte.'],
    ['es', '[Plutón forma una cuadratura con tu Nodo Norte], y puede que caves.'],
    ['es', '[La Luna forma una cuadratura con Quirón], y puede que escuches.'],
  ] as const)('in %s, true: %s', (locale, sentence) => expect(refused(sentence, locale)).toEqual([]));

  test.each([
    ['en', 'Mars squares your Ascendant.'],
    ['en', '[Mars forms a square with your Ascendant], and you may hurry.'],
    ['en', '[Saturn forms a square with your Midheaven], and patience pays.'],
    ['en', '[Uranus forms an opposition with your Descendant], and people may surprise you.'],
    ['en', '[Pluto forms a conjunction with your North Node], and you may dig.'],
    ['en', '[The Moon forms a trine with Chiron], and you may listen.'],
    ['en', 'Your Ascendant squares your Midheaven.'],
    ['es', 'Marte cuadra tu Ascendente.'],
    ['es', 'Tu Ascendente recibe una cuadratura de Marte.'],
    ['es', '[Urano está en oposición con el Descendente], y la gente puede sorprenderte.'],
    ['es', '[Plutón forma una oposición con tu Nodo Sur], y puede que caves.'],
    ['es', '[Urano está en trígono con Quirón], y puede que arregles cosas.'],
  ] as const)('in %s, false: %s', (locale, sentence) => expect(refused(sentence, locale)).not.toEqual([]));
});

test('an empty text says nothing', () => expect(checkFacts('', facts, 'es')).toEqual([]));

test('facts are those of the section: nothing of another body passes', () => {
  const ofTheSun = facts.filter((fact) => 'carrier' in fact && fact.carrier === 'sun');
  expect(checkFacts('Your Sun in Pisces wants quiet.', ofTheSun, 'en')).toEqual([]);
  expect(checkFacts('Your Moon in Libra weighs.', ofTheSun, 'en')).not.toEqual([]);
});

describe('a sign hidden from the eye of a program', () => {
  test.each([
    ['a zero-width space', 'Your Moon in Vir\u200bgo tidies up.'],
    ['a soft hyphen', 'Tu Luna en Vir\u00adgo ordena.'],
    ['Cyrillic letters', 'Your Moon in Virg\u043e tidies up.'],
    ['full-width letters', 'Your Moon in \uff36irgo tidies up.'],
    ['combining marks', 'Your Moon in Vi\u0301rgo tidies up.'],
    ['single letters', 'Your Moon in V i r g o tidies up.'],
    ['a symbol', 'Your Moon in \u264d tidies up.'],
    ['capitals', 'YOUR MOON IN VIRGO TIDIES UP.'],
    ['the other language', 'Your Luna in Géminis talks.'],
  ])('%s', (_, text) => expect(checkFacts(text, facts, 'en')).not.toEqual([]));
});

describe('the world is closed', () => {
  test.each([
    ['bodies in one clause that nothing joins', 'Your Venus and your Jupiter understand one another.'],
    ['a kind of house where the body is not', 'Your Venus lives in a cadent house.'],
    ['an animal for a sign', 'Your Moon runs with the archer.'],
    ['a distance for an aspect', 'Your Venus and your Pluto stand a hundred and twenty degrees apart.'],
    ['what holds of one and is told of another too', 'Pluto is retrograde, and so is Neptune.'],
  ])('%s is refused', (_, text) => expect(checkFacts(text, facts, 'en')).not.toEqual([]));

  test('whom the sentence before named may be meant', () => {
    expect(
      checkFacts('The Sun and Mercury travel together. Both are in Pisces, as is your Midheaven.', facts, 'en'),
    ).toEqual([]);
  });
});

describe('what is no claim, though its words could be', () => {
  test.each([
    ['en', 'Your Sun is in Pisces. If you have gone over the same worry four times, leave the fifth undone.'],
    ['en', 'People rarely cross you twice.'],
    ['en', 'You lose nothing by being on time for once, just to see the faces.'],
    ['es', 'Bajo este Júpiter el techo es alto: mira si cabrá por la puerta.'],
    ['en', 'Venus likes the direct glance.'],
    ['es', 'Acuario te libra aquí de prejuicios.'],
    ['es', 'Con el Medio Cielo en Piscis se asciende acompañando.'],
    ['es', 'Tu encanto no sirve a domicilio: Venus pide salir.'],
  ] as const)('in %s: %s', (locale, sentence) => expect(checkFacts(sentence, facts, locale)).toEqual([]));

  test.each([
    ['en', 'The Moon crosses your Sun twice.'],
    ['en', 'So many planets together in Leo make noise.'],
    ['es', 'Tantos planetas en Leo hacen ruido.'],
    ['es', 'Venus está en su domicilio.'],
  ] as const)('but not in %s: %s', (locale, sentence) => expect(checkFacts(sentence, facts, locale)).not.toEqual([]));

  test('many planets are three at least', () => {
    expect(checkFacts('So many planets in Capricorn make for patience.', facts, 'en')).toEqual([]);
  });
});

test('what a sign is to a body holds of the sign it is told in, though the hour leaves that open', () => {
  const refused = (state: string) =>
    checkFacts(`La Luna en Escorpio está ${state}. La Luna en Sagitario quiere salir.`, natalFacts(clara), 'es');
  expect(refused('en caída')).toEqual([]);
  expect(refused('exaltada')).not.toEqual([]);
  expect(checkFacts('La Luna en Escorpio está en caída.', facts, 'es')).not.toEqual([]);
});

describe('a forecast tells of its own sky, though the hour of birth leaves a sign open', () => {
  const known = [...natalFacts(clara), ...forecastFacts(week)];

  test.each([
    ['es', 'La Luna entra en Piscis el miércoles 18 de noviembre.'],
    ['en', 'On Wednesday 18 November the Moon enters Pisces.'],
    ['es', 'Mercurio vuelve a avanzar y la Luna alcanza su cuarto creciente en Acuario.'],
  ] as const)('in %s: %s', (locale, sentence) => expect(checkFacts(sentence, known, locale)).toEqual([]));

  test.each([
    ['es', 'La Luna entra en Sagitario el miércoles 18 de noviembre.'],
    ['en', 'On Wednesday 18 November the Moon enters Scorpio.'],
  ] as const)('but not in %s: %s', (locale, sentence) => expect(checkFacts(sentence, known, locale)).not.toEqual([]));
});
