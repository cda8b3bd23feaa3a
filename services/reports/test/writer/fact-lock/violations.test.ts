import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../../src/writer/fact-lock/check-facts.ts';
import { natalFacts } from '../../../src/writer/fact-lock/natal-facts.ts';
import { ana } from './natal-charts.ts';

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

test('an empty text says nothing', () => expect(checkFacts('', facts, 'es')).toEqual([]));

test('facts are those of the section: nothing of another body passes', () => {
  const ofTheSun = facts.filter((fact) => 'carrier' in fact && fact.carrier === 'sun');
  expect(checkFacts('Your Sun in Pisces wants quiet.', ofTheSun, 'en')).toEqual([]);
  expect(checkFacts('Your Moon in Libra weighs.', ofTheSun, 'en')).not.toEqual([]);
});
