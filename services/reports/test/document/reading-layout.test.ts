import { expect, test } from '@jest/globals';
import { readPdf } from '../../src/document/reading/read-pdf.ts';
import { type Piece, pdfOf, plain, set } from './pdf-files.ts';

async function read(pdf: Buffer) {
  const reading = await readPdf(new Uint8Array(pdf));
  if ('fault' in reading) throw new Error(reading.fault);
  return reading.text;
}

/** Lines of words that are stretched over the width of a narrow column, as browsers set justified text. */
const stretched = (x: number, y: number, words: string[], width = 100): Piece[] => {
  const widths = words.map((word) => widthOf(word));
  const gap = (width - widths.reduce((sum, one) => sum + one)) / Math.max(1, words.length - 1);
  return words.map((word, index) => {
    const before = widths.slice(0, index).reduce((sum, one) => sum + one + gap, 0);
    return [x + before, y, word];
  });
};
/** Of Helvetica at 11 points, for the letters used here. */
const widthOf = (word: string) =>
  [...word].reduce((sum, letter) => sum + ('il'.includes(letter) ? 222 : 't'.includes(letter) ? 278 : 556), 0) * 0.011;

test('the words of narrow justified lines are no cells', async () => {
  const lines = [
    ['uno', 'pone', 'la'],
    ['inundada', 'pena'],
    ['nonagonal', 'habla'],
    ['del', 'gale\xf3n', 'hundido'],
    ['no', 'tan'],
    ['bogandoabogado', 'a'],
  ];
  const pieces = lines.flatMap((words, index) => stretched(60, 700 - 13 * index, words));
  const { blocks } = await read(pdfOf([set([...pieces, [60, 700 - 13 * 6, 'de pena.']])]));
  expect(blocks.map(({ text }) => text)).toEqual([
    'uno pone la inundada pena nonagonal habla del galeón hundido no tan bogandoabogado a de pena.',
  ]);
});

test('the next row of a bordered table is no line of the cell above', async () => {
  const row = (y: number, name: string, text: [string, string], count: string): Piece[] => [
    [60, y, name],
    [90, y, text[0]],
    [90, y - 12.5, text[1]],
    [400, y, count],
  ];
  const rows = [
    ...row(700, 'A-1', ['The boats of the town that lie at the old quay below', 'the light of the harbour'], '1'),
    ...row(669, 'A-2', ['The boats of the villages that lie at the new mole and', 'pay half of the toll'], '2'),
    ...row(638, 'A-3', ['The boats of everybody else who comes in by night and', 'leaves by day'], '3'),
  ];
  const { blocks } = await read(pdfOf([set(rows)]));
  expect(blocks.map(({ text }) => text)).toEqual([
    'A-1 | The boats of the town that lie at the old quay below the light of the harbour | 1',
    'A-2 | The boats of the villages that lie at the new mole and pay half of the toll | 2',
    'A-3 | The boats of everybody else who comes in by night and leaves by day | 3',
  ]);
});

test('marks that are drawn after all entries stand before theirs', async () => {
  const pieces: Piece[] = [
    [60, 760, 'The harbour of the town wants these repairs before the winter comes:'],
    [75, 740, 'the wall, which the storm broke,'],
    [75, 725, 'and the nets.'],
    [62, 740, '\x95'],
    [62, 725, '\x95'],
  ];
  const { blocks } = await read(pdfOf([set(pieces)]));
  expect(blocks.map(({ text }) => text)).toEqual([
    'The harbour of the town wants these repairs before the winter comes:',
    '• the wall, which the storm broke,',
    '• and the nets.',
  ]);
});

test('two pages are enough to know a running head, and one to know its number', async () => {
  const pages = ['The tide of the harbour turns twice', 'a day, as the fishermen know.'].map((text, index) =>
    set([
      [60, 800, 'The Harbour Gazette'],
      [60, 700, text],
      [290, 40, String(index + 1)],
    ]),
  );
  expect((await read(pdfOf(pages))).blocks.map(({ text }) => text)).toEqual([
    'The tide of the harbour turns twice a day, as the fishermen know.',
  ]);
  expect((await read(pdfOf(pages.slice(0, 1)))).blocks.map(({ text }) => text)).not.toContain('1');
});

test('the entries of a table of contents are no headings, and stay apart', async () => {
  const entries = ['The harbour', 'The wall'].map((text, index) => `(${text} ${'. '.repeat(30)}${index + 2}) Tj T*`);
  const page = plain(
    `BT /F1 18 Tf 60 760 Td 24 TL ${entries.join(' ')} /F1 11 Tf 15 TL ${'(The tide of the harbour turns twice a day.) Tj T* '.repeat(6)} ET`,
  );
  expect((await read(pdfOf([page]))).blocks.slice(0, 2)).toEqual([
    { kind: 'paragraph', text: 'The harbour … 2' },
    { kind: 'paragraph', text: 'The wall … 3' },
  ]);
});
