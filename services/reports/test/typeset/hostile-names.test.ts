import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { create, type Font } from 'fontkit';
import { fontFiles } from '../../src/typeset/fonts/font-files.ts';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import { fixtureDocument } from './fixture-document.ts';
import { readPdf } from './read-pdf.ts';

async function coverOf(personName: string, kind: 'monthly' | 'daily' = 'monthly') {
  const document = fixtureDocument('en', { kind, personName });
  document.text.sections = document.text.sections.slice(0, 2);
  const { pdf, pages } = await renderPdf(document);
  const read = await readPdf(pdf);
  expect(pages).toBe(read.pages.length);
  expect(read.pages.map(({ missingGlyphs }) => missingGlyphs)).toEqual(read.pages.map(() => 0));
  const [cover] = read.pages;
  const { lines, glyphs } = cover!;
  return { cover: cover!.text.replace(/\s+/gu, ' '), lines, glyphs, title: read.info.Title, pdf };
}

/** What a document says is read where its glyphs alone would say something else. */
function copiedFrom(pdf: Uint8Array): string[] {
  const streams = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/stream\n(.*?)\nendstream/gsu);
  const contents = Array.from(streams, ([, stream]) => inflated(Buffer.from(stream!, 'latin1')));
  return contents.flatMap((content) =>
    Array.from(content.matchAll(/\/Span <<\/ActualText <feff([0-9a-f]+)>>> BDC BT .*? ET\nEMC/gsu), ([, hex]) =>
      Buffer.from(hex!, 'hex').swap16().toString('utf16le'),
    ),
  );
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

const opened = new Map<keyof typeof fontFiles, Font>();

/** Where a font itself says that the glyphs of a text stand, in ems from where the text begins. */
function glyphsOf(text: string, font: keyof typeof fontFiles) {
  const face = opened.get(font) ?? (create(Buffer.concat([readFileSync(fontFiles[font]), Buffer.alloc(16)])) as Font);
  opened.set(font, face);
  let pen = 0;
  return face.layout(text).positions.map(({ xAdvance, xOffset, yOffset }) => {
    const at = { x: (pen + xOffset) / face.unitsPerEm, y: yOffset / face.unitsPerEm };
    pen += xAdvance;
    return at;
  });
}

describe('a name of any kind', () => {
  it.each([
    ['Spanish', 'Lucía Núñez-Güell'],
    ['Polish', 'Żółć Łukasz'],
    ['Greek', 'Γιώργος Παπαδόπουλος'],
    ['Cyrillic', 'Иван Щербаков'],
    ['Chinese', '王小明'],
    ['Japanese', '山田 花子 アリ'],
    ['Vietnamese', 'Nguyễn Thị Phượng'],
    ['quoted', 'Seán "Jack" O’Brien & Sons'],
  ])('prints a %s name as it is', async (_, name) => {
    expect((await coverOf(name)).cover).toContain(name);
  });

  it('shapes an Arabic name and puts it in order', async () => {
    const { cover, lines } = await coverOf('محمد علي');
    expect(cover.normalize('NFKC')).toContain('محمد علي');
    expect(lines.filter(({ fontSize }) => fontSize > 30)).toHaveLength(1);
  });

  it.each([
    ['زينب العزاوي', 'arabic'],
    ['عبد العزيز', 'arabic'],
    ['زهراء', 'arabic'],
    ['فوزي رزق', 'arabic'],
    ['نزار قباني', 'arabic'],
    ['يوسف زيدان', 'arabic'],
    ['رزان', 'arabic'],
    ['پژمان', 'arabic'],
    ['مژگان نژاد', 'arabic'],
    ['अनन्या शर्मा', 'devanagari'],
    ['प्रियंका त्रिवेदी', 'devanagari'],
    ['สมชาย ใจดี', 'thai'],
    ['ปิ่น ที่รัก', 'thai'],
    ['김민준', 'korean'],
    ['황보 혜 진', 'korean'],
    ['Adébọ́lá Ọlábísí', 'display'],
    ['Adébọ́lá Ọlábísí', 'serifItalic'],
    ['Ẹniọlá Ṣọ́lá', 'serifItalic'],
  ] as const)('draws each letter and mark of %s where the font %s has it', async (name, font) => {
    // A daily forecast has no cover: the name is small, below its title.
    const [kind, size] = font === 'serifItalic' ? (['daily', 13.4] as const) : (['monthly', 45] as const);
    const drawn = (await coverOf(name, kind)).glyphs.filter(({ fontSize }) => fontSize === size);
    const expected = glyphsOf(name, font);
    const [first, from] = [drawn[0]!, expected[0]!];
    expect(drawn).toHaveLength(expected.length);
    const strayed = drawn.flatMap(({ x, y, fontSize }, index) => {
      const at = expected[index]!;
      const [right, up] = [(x - first.x) / fontSize - (at.x - from.x), (y - first.y) / fontSize - (at.y - from.y)];
      return Math.hypot(right, up) > 0.02 ? [{ index, right, up }] : [];
    });
    expect(strayed).toEqual([]);
  });

  it('draws Arabic letters on which the font places no marks of one kind', async () => {
    const { glyphs } = await coverOf('ڥيكتور ڣاطمة');
    const [first, ...others] = glyphs.filter(({ fontSize }) => fontSize === 45);
    expect(others.length).toBeGreaterThan(10);
    for (const { x, y } of others)
      expect([Math.abs(x - first!.x) < 300, Math.abs(y - first!.y) < 30]).toEqual([true, true]);
  });

  it('draws emoji, also joined ones', async () => {
    expect((await coverOf('Ana 👩‍👩‍👧‍👦 ❤️ 🇪🇸')).cover).toContain('Ana');
  });

  it.each([
    ['Bengali', 'অনন্যা', 'Ananya'],
    ['Tamil', 'கமலா ராணி', 'Kamala Rani'],
  ])('writes a %s name, for which there is no face, in Latin letters and with capitals', async (_, name, latin) => {
    expect((await coverOf(name)).cover).toContain(latin);
  });

  it.each([
    ['Devanagari', 'प्रिया शर्मा'],
    ['Thai', 'น้ำ ฝน'],
  ])('lets a %s name be copied in the order of its letters', async (_, name) => {
    expect(copiedFrom((await coverOf(name)).pdf)).toContain(name);
  });

  it('says nothing about letters that are copied as they are drawn', async () => {
    expect(copiedFrom((await coverOf('محمد Γιώργος สมชาย 🌙')).pdf)).toEqual([]);
  });

  it('leaves a name that was given without capitals without them', async () => {
    expect((await coverOf('ana lópez')).cover).toContain('ana lópez');
  });

  it('sets the tone of a Thai syllable above the ring of its vowel', async () => {
    const { glyphs } = await coverOf('น้ำ');
    const [, ring, tone] = glyphs.filter(({ fontSize }) => fontSize === 45);
    expect(tone!.y).toBeGreaterThanOrEqual(ring!.y);
  });

  it('leaves out a name of which nothing can be drawn', async () => {
    expect((await coverOf(' \u0000\u202e ')).cover).toContain('Your chart');
  });

  it('removes line breaks, control characters and bidi overrides', async () => {
    const { cover, title } = await coverOf('Eve\r\nBcc: a@example.com\u0000\u202Etxt.exe\u2066\u200F');
    expect(cover).toContain('Eve Bcc: a@example.com txt.exe');
    expect(title).toBe('Monthly forecast · Eve Bcc: a@example.com txt.exe');
  });

  it('takes markup for text', async () => {
    const name = '<svg onload=x> {{7*7}} <b>Ana</b>';
    expect((await coverOf(name)).cover).toContain(name);
  });

  it('shortens ten thousand characters to three lines at a grapheme', async () => {
    const { cover, lines, title } = await coverOf('Ana Mari\u0301a '.repeat(1000));
    const nameLines = lines.filter(({ fontSize }) => fontSize > 20);
    expect(nameLines).toHaveLength(3);
    expect(nameLines.at(-1)!.text).toMatch(/…$/u);
    expect(cover).toContain('Ana María Ana María');
    expect(String(title).length).toBeLessThan(200);
  });

  it('breaks a name without spaces', async () => {
    const { lines } = await coverOf('x'.repeat(10_000));
    expect(lines.filter(({ fontSize }) => fontSize > 20)).toHaveLength(3);
  });

  it('bounds stacked accents and lone surrogates', async () => {
    expect((await coverOf(`Z${'\u0335\u0489\u0301'.repeat(3000)}algo \ud800`)).cover).toContain('algo');
  });
});

describe('a text of any kind', () => {
  it('prints the coordinates after a place in Arabic in their order', async () => {
    const document = fixtureDocument('en', { kind: 'daily', birthPlace: 'عمان, الأردن' });
    const { pages } = await readPdf((await renderPdf(document)).pdf);
    const pieces = pages.flatMap((page) => page.pieces).filter(({ text }) => text.includes('25′ N'));
    expect(pieces.map(({ text }) => text)).toEqual([expect.stringMatching(/^, 40°\s25′ N, 3°\s42′ W \(time/u)]);
  });

  it('prints a place in Bengali with capitals, beside a country in Latin letters', async () => {
    const document = fixtureDocument('en', { kind: 'daily', birthPlace: 'কলকাতা, India' });
    const { pages } = await readPdf((await renderPdf(document)).pdf);
    expect(pages.at(-1)!.text.replace(/\s+/gu, ' ')).toContain('Kalkata, India');
  });

  it('prints odd characters of the prose, or an ellipsis in their place', async () => {
    const document = fixtureDocument('en');
    document.text.sections[1]!.paragraphs = [
      'Plain → arrow, ✨ and 漢字, <i>no markup</i>,\u00a0ﬁn.',
      'y'.repeat(500),
      '',
    ];
    const { pages } = await readPdf((await renderPdf(document)).pdf);
    expect(pages.reduce((sum, { missingGlyphs }) => sum + missingGlyphs, 0)).toBe(0);
    expect(pages.map(({ text }) => text).join('\n')).toMatch(/and\s+漢字\s?, <i>no markup<\/i>/u);
  });

  it('loses no word of very long passages', async () => {
    const document = fixtureDocument('en');
    const counted = (prefix: string) => Array.from({ length: 900 }, (_, index) => `${prefix}${index}`);
    const [passage, closing] = [counted('p'), counted('c')];
    document.text.sections[3]!.paragraphs = [passage.join(' ')];
    document.text.sections.at(-1)!.paragraphs = [closing.join(' ')];
    const { pages } = await readPdf((await renderPdf(document)).pdf);
    const printed = new Set(pages.flatMap(({ text }) => text.split(/\s+/u)));
    expect([...passage, ...closing].filter((word) => !printed.has(word))).toEqual([]);
  });

  it('accepts sections with the same key and sections without paragraphs', async () => {
    const document = fixtureDocument('en');
    document.text.sections.push(
      { ...document.text.sections[2]!, title: 'Again the Sun', paragraphs: [] },
      document.text.sections[2]!,
    );
    await expect(renderPdf(document)).resolves.toBeDefined();
  });
});
