import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../../src/writer/fact-lock/check-facts.ts';
import { checkMarkedFacts } from '../../../src/writer/fact-lock/marked/check-marked-facts.ts';
import { readMarks } from '../../../src/writer/fact-lock/marked/marked-text.ts';
import { readSentences, type SentenceFile } from './read-sentences.ts';

/** Share of true sentences that may be refused. */
const tolerated = 0.02;

type Refuses = (sentence: string, file: SentenceFile) => boolean;

const refusesMarked: Refuses = (sentence, { facts, locale }) =>
  checkMarkedFacts([readMarks(sentence)!], facts, locale).length > 0;
const refusesFree: Refuses = (sentence, { facts, locale }) => checkFacts(sentence, facts, locale).length > 0;

// Most by authors who had not seen the lock, and of certain truth. The lock has learnt from them since, so that these numbers
// say that nothing is unlearnt; how it does with sentences it has never seen is in the README of the service.
describe.each<[string, string, Refuses]>([
  ['sentences with their facts in brackets, as a model is asked for', 'marked', refusesMarked],
  ['free sentences, as stand between those', 'tuned', refusesFree],
])('%s', (_, folder, refuses) => {
  const files = readSentences(folder);

  test.each(files.filter(({ isTrue }) => !isTrue))('no false fact passes: $name', (file) => {
    expect(file.sentences.filter((sentence) => !refuses(sentence, file))).toEqual([]);
  });

  test('under 2 % of the true sentences are refused', () => {
    const all = files.filter(({ isTrue }) => isTrue);
    const refused = all.flatMap((file) => file.sentences.filter((sentence) => refuses(sentence, file)));
    const count = all.reduce((sum, { sentences }) => sum + sentences.length, 0);
    // Shown only on failure: which were refused.
    expect(refused.length / count < tolerated ? [] : refused).toEqual([]);
  });
});

test('a model that forgets the brackets has no false fact passed either', () => {
  const untrue = readSentences('tuned').filter(({ isTrue }) => !isTrue);
  const passed = untrue.flatMap((file) => file.sentences.filter((sentence) => !refusesMarked(sentence, file)));
  expect(passed).toEqual([]);
});
