import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../../src/writer/fact-lock/check-facts.ts';
import { readSentences } from './read-sentences.ts';

/** Share of true sentences that may be refused. */
const tolerated = 0.02;

// Nothing in the lock was changed to suit a sentence of `held-out`.
describe.each(['tuned', 'held-out'])('sentences: %s', (folder) => {
  const files = readSentences(folder);

  test.each(files.filter(({ isTrue }) => !isTrue))('no false fact passes: $name', ({ sentences, facts, locale }) => {
    const passed = sentences.filter((sentence) => checkFacts(sentence, facts, locale).length === 0);
    expect(passed).toEqual([]);
  });

  test('under 2 % of the true sentences are refused', () => {
    const all = files.filter(({ isTrue }) => isTrue);
    const refused = all.flatMap(({ sentences, facts, locale }) =>
      sentences.filter((sentence) => checkFacts(sentence, facts, locale).length > 0),
    );
    const count = all.reduce((sum, { sentences }) => sum + sentences.length, 0);
    // Shown only on failure: which were refused.
    expect(refused.length / count < tolerated ? [] : refused).toEqual([]);
  });
});
