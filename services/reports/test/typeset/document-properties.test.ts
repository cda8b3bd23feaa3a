import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import { fixtureDocument } from './fixture-document.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

describe('the properties of the file', () => {
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await readPdf((await renderPdf(fixtureDocument('es'))).pdf);
  });

  it('names the report, its author and its language', () => {
    expect(pdf.info).toMatchObject({
      Title: 'Carta natal · Lucía Fernández Ortega',
      Author: 'Astrall',
      Subject: 'Informe de carta natal',
    });
    expect(pdf.info.Keywords).toContain('ascendente');
    expect(pdf.language).toBe('es');
  });

  it('dates it by the document, not by the clock', () => {
    expect(pdf.info.CreationDate).toBe('D:20260301102030Z');
    expect(pdf.info.ModDate).toBe('D:20260301102030Z');
  });

  it('records where the words came from', () => {
    expect(pdf.info.Custom).toEqual({
      ReportId: '0198c0de-7a11-7000-8000-00000000cafe',
      TextSource: 'llm',
      Model: 'example-model-1',
      PromptHash: 'b5'.repeat(32),
      InputHash: 'a4'.repeat(32),
    });
  });

  it('leaves out the model of a curated text', async () => {
    const { text, ...document } = fixtureDocument('en');
    const curated = { ...document, text: { ...text, source: 'curated' as const, model: null, promptHash: null } };
    const { info } = await readPdf((await renderPdf(curated)).pdf);
    expect(Object.keys(info.Custom as object)).toEqual(['ReportId', 'TextSource', 'InputHash']);
  });

  it('embeds a subset of every font', () => {
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    const names = fonts.map(({ name }) => name);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(names).toContainEqual(expect.stringMatching(/NotoSerif-Regular$/u));
    expect(names).toContainEqual(expect.stringMatching(/NotoSerif-Light$/u));
    expect(names).toContainEqual(expect.stringMatching(/DejaVuSans$/u));
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+/u);
  });
});
