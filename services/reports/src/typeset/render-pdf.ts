import pdfMake from 'pdfmake';
import type { ReportDocument } from './report-document.ts';
import { reportLayout } from './report-layout.ts';
import { sharedFontHandles } from './shared-fonts.ts';

export interface RenderedReport {
  pdf: Uint8Array;
  pages: number;
}

interface VirtualFiles {
  writeFileSync(name: string, content: Uint8Array): void;
}

/** Missing from pdfmake's types. */
const { virtualfs } = pdfMake as unknown as { virtualfs: VirtualFiles };
const fonts = sharedFontHandles();
for (const [name, handle] of fonts) virtualfs.writeFileSync(name, handle);
pdfMake.setFonts(Object.fromEntries(Array.from(fonts.keys(), (name) => [name, { normal: name }])));
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy(() => false);

/** Blocks its thread while it lays out: call it in a worker, one document at a time. */
export async function renderPdf(document: ReportDocument): Promise<RenderedReport> {
  let pages = 0;
  const layout = reportLayout(document, (count) => {
    pages = count;
  });
  const pdf = await pdfMake.createPdf(layout).getBuffer();
  return { pdf, pages };
}
