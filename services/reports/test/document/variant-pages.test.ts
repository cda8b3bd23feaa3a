import { expect, test } from '@jest/globals';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderVariant } from '../../src/document/typeset/render-variant.ts';
import type { VariantDocument } from '../../src/document/typeset/variant-document.ts';
import { readPdf } from '../typeset/read-pdf.ts';

const sentence = 'The tide of the harbour turns twice a day, and nobody in the town needs a table to know it. ';
const document: VariantDocument = {
  wish: { kind: 'summary', tone: null, language: null },
  title: 'Harbour notes',
  blocks: [
    { kind: 'heading', text: 'Harbour notes' },
    ...Array.from({ length: 40 }, (_, index) => [
      { kind: 'heading' as const, text: `Part ${index + 1}` },
      { kind: 'paragraph' as const, text: sentence.repeat(6) },
    ]).flat(),
  ],
  source: 'rules',
  model: null,
  note: null,
  locale: 'en',
  sourceTitle: 'Harbour notes',
  sourceSha256: 'a'.repeat(64),
  createdAt: '2026-11-22T10:00:00.000Z',
  variantId: '0199c0de-0000-7000-8000-000000000007',
};

const render = async (changes: Partial<VariantDocument> = {}) => (await renderVariant({ ...document, ...changes })).pdf;

test('the same variant gives the same bytes', async () => {
  expect(Buffer.from(await render()).equals(Buffer.from(await render()))).toBe(true);
});

test('a paragraph as long as a book is printed to its end', async () => {
  const text = `${sentence.repeat(600)}Here ends the book.`;
  const { pages } = await readPdf(await render({ blocks: [{ kind: 'paragraph', text }] }));
  const printed = pages.map((page) => page.text.replace(/\s+/g, ' ')).join(' ');
  expect(printed.match(/nobody in the town/g)).toHaveLength(600);
  expect(printed).toContain('Here ends the book.');
});

test('every part is there once, with a bookmark, in embedded fonts, and no heading ends a page', async () => {
  const { pages, outline, language, info } = await readPdf(await render());
  expect(outline.map(({ title }) => title)).toEqual(Array.from({ length: 40 }, (_, index) => `Part ${index + 1}`));
  expect(language).toBe('en');
  expect(info['Title']).toBe('Harbour notes');
  expect(pages.flatMap(({ fonts }) => fonts).filter(({ embedded }) => !embedded)).toEqual([]);
  expect(pages.reduce((sum, { missingGlyphs }) => sum + missingGlyphs, 0)).toBe(0);
  const text = pages.map((page) => page.text.replace(/\s+/g, ' ')).join(' ');
  expect(text.match(/turns twice a day/g)).toHaveLength(240);
  for (const { lines } of pages) {
    const body = lines.filter(({ text: line }) => !/^\d+$/.test(line.trim()));
    expect(body.at(-1)!.text).not.toMatch(/^Part \d+$/);
  }
});

test('no page begins with a line that ends a longer text', async () => {
  const blocks = Array.from({ length: 40 }, (_, index) => [
    { kind: 'heading' as const, text: `Part ${index + 1}` },
    { kind: 'paragraph' as const, text: sentence.repeat(4 + (index % 3)) },
    { kind: 'paragraph' as const, text: 'That is all.' },
  ]).flat();
  const { pages } = await readPdf(await render({ blocks }));
  expect(pages.length).toBeGreaterThan(8);
  for (const { lines } of pages.slice(1)) expect(lines[1]!.text).not.toBe('That is all.');
});

test('capitals stand no further apart than programs that extract text take for one word', async () => {
  const pdf = await getDocument({ data: new Uint8Array(await render()), verbosity: 0 }).promise;
  const spacings = new Set<number>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    let size = 0;
    for (const [index, operation] of fnArray.entries()) {
      if (operation === OPS.setFont) size = argsArray[index][1];
      if (operation === OPS.setCharSpacing) spacings.add(argsArray[index][0] / size);
    }
  }
  expect(spacings.size).toBeGreaterThan(2);
  // pdftotext parts words at a tenth of the size, to which kerning adds up to four hundredths.
  expect(Math.max(...spacings)).toBeLessThan(0.06);
});

test.each<[Partial<VariantDocument>, RegExp]>([
  [{ note: 'nothing_simplified' }, /Our rules found nothing to tell more plainly.*Part 1/],
  [{ note: 'little_simplified', locale: 'es' }, /solo han podido decir unas pocas frases.*Part 1/],
])('what could not be told plainer is said before the text: %j', async (changes, said) => {
  const { pages } = await readPdf(await render(changes));
  expect(pages[0]!.text.replace(/\s+/g, ' ')).toMatch(said);
});

test.each<[string, Partial<VariantDocument>]>([
  ['no title', { title: null, sourceTitle: null }],
  ['a title of three hundred letters', { title: 'Harbour '.repeat(37), sourceTitle: 'x'.repeat(300) }],
  [
    'letters of many scripts',
    {
      title: 'Ναυτία 港の記録 مرفأ 🌊',
      blocks: [{ kind: 'paragraph', text: 'Ναυτία, Гавань, 港の記録, مرفأ, 🌊 and a\u202e trick.' }],
    },
  ],
  ['nothing to say', { blocks: [] }],
  ['one endless word', { blocks: [{ kind: 'paragraph', text: 'x'.repeat(19_000) }] }],
])('%s', async (_, changes) => {
  const { pages } = await readPdf(await render(changes));
  expect(pages.reduce((sum, { missingGlyphs }) => sum + missingGlyphs, 0)).toBe(0);
  expect(pages.at(-1)!.text).toContain('ABOUT THIS VERSION');
});
