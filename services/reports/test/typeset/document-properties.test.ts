import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import { fixtureDocument } from './fixture-document.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

describe('the properties of the file', () => {
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await readPdf((await renderPdf(fixtureDocument('es', { kind: 'daily' }))).pdf);
  });

  it('names the report, its author and its language', () => {
    expect(pdf.info).toMatchObject({
      Title: 'Pronóstico del día · Lucía Fernández Ortega',
      Author: 'Astrall',
      Subject: 'Pronóstico astrológico del día',
    });
    expect(pdf.info.Keywords).toContain('tránsitos');
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
    const { text, ...document } = fixtureDocument('en', { kind: 'daily' });
    const curated = { ...document, text: { ...text, source: 'curated' as const, model: null, promptHash: null } };
    const { info } = await readPdf((await renderPdf(curated)).pdf);
    expect(Object.keys(info.Custom as object)).toEqual(['ReportId', 'TextSource', 'InputHash']);
  });
});
