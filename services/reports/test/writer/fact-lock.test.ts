import { describe, expect, test } from '@jest/globals';
import { lockFacts } from '../../src/writer/llm/fact-lock.ts';
import type { SectionKey } from '../../src/writer/section-outline.ts';
import { madrid1990, withoutTime } from './charts.ts';
import { modelAnswer } from './model-answer.ts';

function lock(key: SectionKey, text: string, chart = madrid1990): () => void {
  return () => lockFacts(modelAnswer(chart, 'es', { [key]: ['Primer párrafo sin astros.', text] }), chart);
}

const wrongFacts = expect.objectContaining({ code: 'wrong_facts' });

describe('a placement of the chart passes', () => {
  test.each([
    'With your Sun in Pisces you listen first.',
    'A Pisces Sun and a Libra Moon feel before they speak.',
    'Tu Sol en Piscis y tu Luna en Libra sienten antes de hablar.',
    'Plutón en Escorpión calla; Júpiter en Cáncer cuida.',
    'The Sun and Mercury in Pisces blur the line between thought and dream.',
    'Mercury, at 19° 26′ of Pisces, wanders; Venus in Aquarius, Mars in Aquarius and Pluto in Scorpio do not.',
    'Cancer rising, Pisces Sun: warmth outside, water within.',
    'Tu ascendente en Cáncer abre la puerta.',
    'The Sun squares no planet here. Leo colours the first impression.',
    'With Jupiter in Cancer, Saturn in Capricorn answers from across the sky.',
  ])('%s', (text) => expect(lock('closing', text)).not.toThrow());
});

describe('a placement that is not in the chart is refused', () => {
  test.each([
    'With your Sun in Leo you shine.',
    'with your sun in leo you shine.',
    'A Leo Sun likes the stage.',
    'A Leo-Sun likes the stage.',
    'Leo’s Sun likes the stage.',
    'Tu Sol en Leo brilla.',
    'Tu Sol está en el signo de Leo.',
    'Your Sun stands at 14.5° of Leo.',
    'Your Sun (Leo) shines.',
    'Your Sun sign is Leo.',
    'Mercury, retrograde here, in Aries, stammers.',
    'Mercurio retrógrado en Géminis tartamudea.',
    'The Sun and the Moon in Libra agree.',
    'Tu Luna en Cancer cuida.',
    'Your Moon in Cáncer cares.',
    'Your ascendant in Virgo tidies up.',
    'Virgo rising tidies up.',
    'Your Midheaven in Aries leads.',
    'El Medio Cielo en Tauro construye.',
    'Chiron in Cancer aches.',
  ])('%s', (text) => expect(lock('introduction', text)).toThrow(wrongFacts));
});

describe('a section names no sign but its own', () => {
  test("a body's own sign passes", () => expect(lock('venus', 'Acuario pide aire y distancia.')).not.toThrow());
  test("another sign in a body's section", () => {
    expect(lock('venus', 'Como buena Libra, buscas la armonía.')).toThrow(wrongFacts);
  });
  test("a true placement of another body in a body's section", () => {
    expect(lock('venus', 'Your Sun in Pisces softens it.')).toThrow(wrongFacts);
  });
  test("another sign in the ascendant's section", () => {
    expect(lock('ascendant', 'Entras en los sitios como Virgo.')).toThrow(wrongFacts);
  });
  test('any sign in the section of an unknown ascendant', () => {
    expect(lock('ascendant', 'Entras en los sitios como Leo.', withoutTime)).toThrow(wrongFacts);
  });
  test('an ascendant where none is known', () => {
    expect(lock('closing', 'Tu ascendente en Leo abre la puerta.', withoutTime)).toThrow(wrongFacts);
  });
});
