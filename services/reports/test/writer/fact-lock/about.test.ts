import { describe, expect, test } from '@jest/globals';
import { carrierOf } from '../../../src/writer/fact-lock/carrier-of.ts';
import { checkFacts } from '../../../src/writer/fact-lock/check-facts.ts';
import { natalFacts } from '../../../src/writer/fact-lock/natal-facts.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { locales } from '../../../src/writer/report-text.ts';
import { ana, clara } from './natal-charts.ts';

const facts = natalFacts(ana);

describe('whom “it” means', () => {
  test.each([
    ['the subject of the section', 'Está en Libra, en la cuarta casa.', 'moon', true],
    ['whose sign is another', 'Está en Piscis.', 'moon', false],
    ['whose house is another', 'It stands in the tenth house.', 'moon', false],
    ['the body of the paragraph before', 'Tu Sol quiere luz.\nEstá en Piscis.', 'moon', true],
    ['the body of the sentence before', 'Your Sun wants light. It stands in Libra.', 'moon', false],
  ] as const)('%s', (_, text, about, passes) => {
    expect(checkFacts(text, facts, 'es', about).length === 0).toBe(passes);
  });
});

test('the sections of a report are about what their titles name', () => {
  const sections = planReport({ kind: 'natal', locale: 'en', chart: ana, forecast: null });
  const about = new Map(sections.map(({ key, subject }) => [key, carrierOf(subject)]));
  expect([about.get('sun'), about.get('ascendant'), about.get('house-1'), about.get('introduction')]).toEqual([
    'sun',
    'ascendant',
    null,
    null,
  ]);
});

describe('a section about a Moon that changed sign on a day whose hour is unknown', () => {
  const uncertain = natalFacts(clara);

  test.each([
    ['both signs are named', 'Your Moon is in Scorpio or in Sagittarius, as the hour is unknown.', 'moon', true],
    ['one is told as if it were certain', 'Your Moon in Scorpio feels everything twice.', 'moon', false],
    ['in Spanish too', 'Tu Luna en Sagitario quiere salir.', 'moon', false],
    ['no sign is named', 'La Luna guarda lo que haces sin darte cuenta.', 'moon', false],
    ['one is told in the section of another body', 'Your Venus is close to your Scorpio Moon.', 'venus', false],
    ['one is told where the section has no subject', 'La Luna en Escorpio y Venus se entienden.', null, false],
    ['what holds in one of the signs alone', 'Your Moon is in a water sign.', null, false],
    ['its degree, which the hour leaves open', 'Your Moon stands at 28 degrees.', null, false],
    ['a body that stood still may be told alone', 'Your Venus in Scorpio loves without a safety net.', 'venus', true],
  ] as const)('%s', (_, text, about, passes) => {
    expect(checkFacts(text, uncertain, 'en', about).length === 0).toBe(passes);
  });
});

test('every such section of our own names both', () => {
  for (const locale of locales) {
    const sections = planReport({ kind: 'natal', locale, chart: clara, forecast: null });
    for (const { subject, paragraphs } of sections) {
      expect(checkFacts(paragraphs.join('\n'), natalFacts(clara), locale, carrierOf(subject))).toEqual([]);
    }
  }
});
