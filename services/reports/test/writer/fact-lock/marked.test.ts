import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../../src/writer/fact-lock/fact.ts';
import { forecastFacts } from '../../../src/writer/fact-lock/forecast-facts.ts';
import { checkMarkedFacts } from '../../../src/writer/fact-lock/marked/check-marked-facts.ts';
import { readMarks } from '../../../src/writer/fact-lock/marked/marked-text.ts';
import { natalFacts } from '../../../src/writer/fact-lock/natal-facts.ts';
import { week } from './forecasts.ts';
import { ana, clara } from './natal-charts.ts';

const facts = natalFacts(ana);
const weekly = [...facts, ...forecastFacts(week)];
const complaintsOn = (text: string, known: Fact[] = facts) =>
  checkMarkedFacts([readMarks(text)!], known, 'en').map(({ complaint }) => complaint);

test.each(['[your Sun', 'your Sun]', '[your [Sun] in Pisces]', '[]', '[ ]'])(
  '%s: brackets that do not pair',
  (text) => {
    expect(readMarks(text)).toBeUndefined();
  },
);

test('the text is printed without its brackets', () => {
  expect(readMarks('With [your Sun in Pisces], you dream; [your Moon in Libra] weighs.')).toEqual({
    text: 'With your Sun in Pisces, you dream; your Moon in Libra weighs.',
    marks: [
      { start: 5, end: 23 },
      { start: 36, end: 54 },
    ],
  });
});

describe('a fact in brackets', () => {
  test.each([
    ['[Your Sun is in Pisces], and you may know what others feel before they do.', true],
    ['[Tu Sol está en Piscis], y puede que sepas lo que otros sienten antes que ellos.', true],
    ['[Your Sun is in Leo], and you may enjoy a stage.', false],
    ['[Your Sun], as ever, likes company.', false],
    ['[It is in Pisces], and you may know what others feel.', false],
    ['[Your Sun is gloriously in Pisces], and you may dream.', false],
    ['[Your Sun is in Pisces. Your Moon is in Libra], and you may dream.', false],
  ])('%s', (text, passes) => expect(complaintsOn(text).length === 0).toBe(passes));
});

describe('what stands outside the brackets tells nothing of the sky', () => {
  test.each([
    ['a sign', 'You have the patience of a true Pisces.'],
    ['a house', 'Much of it happens in the ninth house.'],
    ['another body', 'Mars joins [your Sun in Pisces], and you may dream.'],
    ['an aspect between two brackets', '[Your Sun in Pisces] supports [your Moon in Libra].'],
    ['an element', '[Your Sun is in Pisces], and fire is what you have most of.'],
    ['a ruler', '[Your Sun is in Pisces] and rules your chart.'],
    ['a count', 'Three planets share a corner of your chart.'],
    ['“only”', 'Only [your Sun is in Pisces].'],
    ['a denial', 'You do not have [your Sun in Pisces].'],
    ['a condition', 'If [your Sun were in Pisces], you would dream.'],
    ['a cause', '[Your Sun is in Pisces] because [your Moon is in Libra].'],
    ['how exact it is', '[Your Sun is in Pisces], exact to the minute.'],
    ['that the hour is not known', 'The hour of your birth is unknown, so take it lightly.'],
  ])('%s', (_, text) => expect(complaintsOn(text)).not.toEqual([]));

  test('what is known of the hour may be said', () => {
    const text = 'Since the hour of your birth is unknown, some of it stays open.';
    expect(complaintsOn(text, natalFacts(clara))).toEqual([]);
  });
});

describe('a forecast tells the times of what happens in brackets alone', () => {
  test.each([
    ['a day', 'On Friday [Mars opposes your Sun].'],
    ['a part of the day', 'Long before dawn [Mars opposes your Sun].'],
    ['an order', '[Mars opposes your Sun], a little later.'],
    ['that it lasts', '[Mars opposes your Sun] for three days.'],
  ])('%s', (_, text) => expect(complaintsOn(text, weekly)).not.toEqual([]));

  test('plans of the reader’s own may come before and after', () => {
    const text = '[Mars opposes your Sun], and your plans may change before they begin.';
    expect(complaintsOn(text, weekly)).toEqual([]);
  });
});

describe('a bracket with a true claim does not carry another', () => {
  test.each([
    '[Your Sun is in the tenth house with Mars and Venus]',
    '[In the tenth house, your Sun is with Mars]',
    '[Your Mercury is in Pisces with your Moon]',
    '[Your Sun forms a conjunction with Mercury and is with Mars]',
    '[Your Venus in Aquarius and your Sun are in the same house]',
    '[Mars in Aquarius is the dominant planet]',
    '[The leading planet is Mars, in Aquarius]',
    '[Your Sun in Pisces is the planet of your Ascendant]',
    '[Your Sun in Pisces rises]',
    '[Your Sun in Pisces forms an axis with Mars]',
    '[Your Sun in Pisces passes Mars]',
    '[Tu Sol está en Piscis con tu Luna]',
    '[El planeta dominante de tu carta es Marte, en Acuario]',
    '[Your Moon forms an opposition with your Sun]',
  ])('%s', (bracket) => expect(complaintsOn(`${bracket}, and you may dream of the sea.`)).not.toEqual([]));
});

describe('what is told beside a true bracket', () => {
  test.each([
    '[Your Sun is in Pisces]. So is your Moon.',
    '[Your Sun is in Pisces]. Your Moon keeps it company.',
    '[Your Sun is in Pisces]. The same goes for your Moon.',
    '[Your Sun is in Pisces]. Right behind it comes your Mars.',
    'It is a myth that [your Sun is in Pisces].',
    'Es mentira que [tu Sol está en Piscis].',
    '[Your Sun is in Pisces], which is not true.',
    '[Your Mars is in Aquarius], in the part of life that deals with children and romance.',
    'Your Mars lives where careers are made.',
    '[Your Sun is in Pisces] and [your Moon is in Libra], side by side.',
    '[Your Sun is in Pisces], so your birthday falls in July.',
    'You were born in the depth of summer.',
    'Naciste bajo el carnero.',
    'Tu signo es el del carnero.',
    '[Tu Júpiter está en Cáncer], donde pierde casi toda su fuerza.',
    '[Your Saturn is in Capricorn], its least comfortable seat.',
    '[Your Sun is in Pisces], within a hair of exactness.',
    'A Le-o roars in you.',
  ])('%s', (text) => expect(complaintsOn(text)).not.toEqual([]));

  test.each([
    '[Mars opposes your Sun on Friday 20 November]. Jupiter does so too.',
    'The planet of luck comes home to you after twelve years away.',
    'Es la semana más intensa del año en tu cielo.',
  ])('%s', (text) => expect(complaintsOn(text, weekly)).not.toEqual([]));
});

describe('outside the brackets nothing is asserted but of the reader', () => {
  test.each([
    ['a figure that is taken as known', 'The old lodger sleeps with one eye open.', 'en'],
    ['in Spanish', 'El viejo inquilino duerme con un ojo abierto.', 'es'],
    ['after a bracket', '[Your Sun is in Pisces], and the old lodger sleeps badly.', 'en'],
    ['of nobody known', '[Your Sun is in Pisces], and coins rain on the market.', 'en'],
    ['where it is', '[Your Sun is in Pisces], at the far end of a corridor.', 'en'],
    ['where it is, perhaps', '[Tu Sol está en Piscis], al fondo de un pasillo, quizá.', 'es'],
    ['what it is', '[Your Sun is in Pisces], a lodger with the key to the attic.', 'en'],
    ['of a pronoun', '[Tu Sol está en Piscis], y ella llama a la puerta.', 'es'],
    ['of a body, that it is not inclined to', 'Your Saturn sits on the lowest step.', 'en'],
    ['of all there is', 'Nobody in this chart ever locks a door.', 'en'],
    ['what was', 'A thin coin of silver was all there was to read by.', 'en'],
    ['“may” of what only a body is', 'The messenger may be looking over his shoulder.', 'en'],
  ] as const)('refused: %s', (_, text, locale) => {
    expect(checkMarkedFacts([readMarks(text)!], facts, locale)).not.toEqual([]);
  });

  test.each([
    ['[Your Sun is in Pisces], and the kettle may hear your best ideas.', 'en'],
    ['[Your Sun is in Pisces], so keep a notebook by the kettle.', 'en'],
    ['[Your Sun is in Pisces], a good moment to open a window.', 'en'],
    ['[Your Sun is in Pisces], and you may find it easier to ask than to guess.', 'en'],
    ['[Your Sun is in Pisces], and you may notice what is left out.', 'en'],
    ['[Tu Sol está en Piscis], y guardas más de lo que enseñas.', 'es'],
    ['[Tu Sol está en Piscis], y la paciencia tiene buena memoria.', 'es'],
    ['Saturn likes a short list.', 'en'],
    ['If that weighs on you, say so early.', 'en'],
    ['A short message does more than a long silence.', 'en'],
    ['Prueba a dejar el abrigo en la entrada.', 'es'],
  ] as const)('said: %s', (text, locale) => {
    expect(checkMarkedFacts([readMarks(text)!], facts, locale)).toEqual([]);
  });

  test.each([
    ['what a bracket told, as “it”', '[Your Sun is in Pisces], and you may notice how it limps.', 'en'],
    ['and in Spanish', '[Tu Sol está en Piscis], y puedes verlo desde la plaza.', 'es'],
    ['what it does', '[Tu Sol está en Piscis], y quizá notes que camina despacio.', 'es'],
    ['how the reader came', 'Llegaste con los zapatos puestos.', 'es'],
    ['elements by what is of them', 'You were dealt more embers than rain.', 'en'],
    ['the light of nights', 'Quizá leas en la noche más clara del año.', 'es'],
  ] as const)('refused, though it speaks to the reader: %s', (_, text, locale) => {
    expect(checkMarkedFacts([readMarks(text)!], facts, locale)).not.toEqual([]);
  });

  test('nor is the hour of what happens, by what people do then', () => {
    for (const hour of ['over breakfast', 'before your first meeting', 'until you leave for work']) {
      const text = `[Mars opposes your Sun], and a message may arrive ${hour}.`;
      expect(complaintsOn(text, weekly)).not.toEqual([]);
    }
    expect(complaintsOn('[Mars opposes your Sun], and you may like a long breakfast.', weekly)).toEqual([]);
  });
});

test.each([
  'Le\u00a0o',
  'Le,o',
  'Le(o)',
  '“Le”o',
  'Le’o',
  'so–Le–o',
  'Ieo',
  'Löwe',
  'Acquario',
  'Soleil',
  'viii house',
])('a name that is hidden or foreign: %s', (name) => {
  expect(complaintsOn(`You may be of the ${name} at heart.`)).not.toEqual([]);
});

test('an endless answer is read before the test gives up', () => {
  expect(readMarks('[x]'.repeat(400_000))?.marks).toHaveLength(400_000);
});
