import { expect, test } from '@jest/globals';
import { printableParts } from '../../src/document/typeset/printable-parts.ts';

const bare = (text: string) => text.replace(/\s/g, '');

test.each([
  ['sentences', 'The tide turns twice a day. The fishermen know it by heart! '.repeat(1500)],
  ['words', 'tide and turn and '.repeat(4000)],
  ['one word', 'x'.repeat(70_000)],
  ['characters that are made of several', '👩‍👩‍👧‍👦'.repeat(5000)],
  ['a script without spaces', '漢字仮名交文'.repeat(9000)],
])('a paragraph of %s that is too long to be printed at once loses nothing', (_, text) => {
  const parts = printableParts(text);
  expect(parts.length).toBeGreaterThan(2);
  expect(bare(parts.join(''))).toBe(bare(text));
});

test('it parts between sentences, or between words', () => {
  const sentences = printableParts('The tide turns twice a day. '.repeat(1500));
  expect(sentences.map((part) => part.slice(-6))).toEqual(Array(sentences.length).fill(' a day.'.slice(-6)));
  const words = printableParts('harbour '.repeat(6000));
  expect(words.map((part) => part.slice(-7))).toEqual(Array(words.length).fill('harbour'));
});

test('what is no longer than a page or two stays as it is', () => {
  expect(printableParts('The tide turns.')).toEqual(['The tide turns.']);
  expect(printableParts('')).toEqual(['']);
});
