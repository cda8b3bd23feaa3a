import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import { fixtureDocument } from './fixture-document.ts';
import { readPdf, textOf } from './read-pdf.ts';

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a logo', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'logo-'));
    writeFileSync(join(folder, 'secret.png'), dot);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('that is an SVG brings no picture of this machine into the report', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 8"><image href="${folder}/secret.png" width="20" height="8"/></svg>`;
    const logo = { format: 'svg' as const, data: Buffer.from(svg), width: 20, height: 8 };
    const brand = { name: 'Luna', colors: null, logo, contact: null, disclaimer: {} };
    const { pdf } = await renderPdf(fixtureDocument('es', { kind: 'monthly', brand }));
    expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(false);
  });

  it('that writes letters of its own changes none of the report', async () => {
    const plain = fixtureDocument('es', { kind: 'monthly' });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 8"><text y="7" font-size="7">zyx Ωß</text></svg>`;
    const logo = { format: 'svg' as const, data: Buffer.from(svg), width: 60, height: 8 };
    const brand = { name: 'Astrall', colors: null, logo, contact: null, disclaimer: {} };
    const branded = textOf(await readPdf((await renderPdf({ ...plain, brand })).pdf));
    expect(branded).toContain('zyx Ωß');
    for (const { paragraphs } of plain.text.sections) {
      for (const paragraph of paragraphs) expect(branded).toContain(paragraph.slice(0, 40));
    }
  });

  it('that is a PNG is embedded', async () => {
    const logo = { format: 'png' as const, data: dot, width: 1, height: 1 };
    const brand = { name: 'Luna', colors: null, logo, contact: null, disclaimer: {} };
    const { pdf } = await renderPdf(fixtureDocument('es', { kind: 'monthly', brand }));
    expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(true);
  });
});
