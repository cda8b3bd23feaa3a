import { describe, expect, it } from '@jest/globals';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import { stelliumSky } from './fixture-chart.ts';
import { fixtureDocument } from './fixture-document.ts';

describe('the bytes of a report', () => {
  it('are the same for the same input, whatever was typeset in between', async () => {
    const { pdf: first } = await renderPdf(fixtureDocument('es'));
    await renderPdf(fixtureDocument('en', { sky: stelliumSky, personName: 'Ω Ωmega ﬁn ليلى' }));
    const { pdf: again } = await renderPdf(fixtureDocument('es'));
    expect(Buffer.compare(first, again)).toBe(0);
  });

  it('differ when the input does', async () => {
    const { pdf: first } = await renderPdf(fixtureDocument('es'));
    const { pdf: other } = await renderPdf(fixtureDocument('es', { inputHash: 'ff'.repeat(32) }));
    expect(Buffer.compare(first, other)).not.toBe(0);
  });
});
