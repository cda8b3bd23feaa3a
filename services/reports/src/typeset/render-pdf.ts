import pdfMake from 'pdfmake';
import type { Content, TDocumentInformation } from 'pdfmake/interfaces.js';
import { documentInfo } from './document-info.ts';
import { sharedFontHandles } from './fonts/shared-fonts.ts';
import { type LaidReport, laidReport } from './laid-report.ts';
import { correctBookmarks } from './paper/bookmarks.ts';
import { drawPages } from './paper/draw-pages.ts';
import type { OpenDocument } from './paper/open-document.ts';
import type { ReportDocument } from './report-document.ts';

export interface RenderedReport {
  pdf: Uint8Array;
  pages: number;
}

/** Missing from pdfmake's types. */
interface Internals {
  virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
}

const { virtualfs } = pdfMake as unknown as Internals;
const fonts = sharedFontHandles();
for (const [name, handle] of fonts) virtualfs.writeFileSync(name, handle);
pdfMake.addFonts(Object.fromEntries(Array.from(fonts.keys(), (name) => [name, { normal: name }])));
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy(() => false);

/** Blocks its thread while it lays out: call it in a worker, one document at a time. */
export function renderPdf(document: ReportDocument): Promise<RenderedReport> {
  return printed(laidReport(document), document.text.locale, documentInfo(document));
}

/**
 * Laid pages as a PDF. pdfmake makes the file, its pages, pictures, bookmarks and fonts; what our pens left, which is
 * already measured, is drawn into its open document.
 */
export async function printed(
  { page, pages, bookmarks }: LaidReport,
  language: string,
  info: Record<string, string | Date>,
): Promise<RenderedReport> {
  const output = pdfMake.createPdf(
    {
      pageSize: { width: page.width, height: page.height },
      pageMargins: 0,
      version: '1.7',
      language,
      displayTitle: true,
      info: info as TDocumentInformation,
      defaultStyle: { font: 'serif' },
      content: pages.flatMap(({ placed }, index) => [...(index > 0 ? [nextPage()] : []), ...placed]),
    },
    { bufferPages: true },
  );
  const open = await (output as unknown as { getStream(): Promise<OpenDocument> }).getStream();
  drawPages(open, pages);
  correctBookmarks(open, bookmarks);
  return { pdf: await output.getBuffer(), pages: pages.length };
}

/** pdfmake writes into the nodes it is given, so each break is one of its own. */
function nextPage(): Content {
  return { canvas: [], pageBreak: 'before', absolutePosition: { x: 0, y: 0 } };
}
