import { describe, expect, it } from '@jest/globals';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import type { ReportKind } from '../../src/writer/report-text.ts';
import { stelliumSky } from './fixture-chart.ts';
import { fixtureDocument } from './fixture-document.ts';

const kinds: ReportKind[] = ['natal', 'daily', 'weekly', 'monthly'];

describe('the bytes of a report', () => {
  it.each(kinds)('are the same for the same input, whatever was typeset in between: %s', async (kind) => {
    const { pdf: first } = await renderPdf(fixtureDocument('es', { kind }));
    await renderPdf(fixtureDocument('en', { kind: 'daily', sky: stelliumSky, personName: 'Ω Ωmega ﬁn ليلى' }));
    const { pdf: again } = await renderPdf(fixtureDocument('es', { kind }));
    expect(Buffer.compare(first, again)).toBe(0);
  });

  it('differ when the input does', async () => {
    const { pdf: first } = await renderPdf(fixtureDocument('es', { kind: 'daily' }));
    const { pdf: other } = await renderPdf(fixtureDocument('es', { kind: 'daily', inputHash: 'ff'.repeat(32) }));
    expect(Buffer.compare(first, other)).not.toBe(0);
  });
});
