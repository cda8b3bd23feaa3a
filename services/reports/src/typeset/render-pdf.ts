import PDFDocument from 'pdfkit';
import { drawFurniture } from './blocks/furniture.ts';
import { documentInfo } from './document-info.ts';
import { anchorsOf, type LaidPage, pagesOfAnchors, paginate } from './flow/paginate.ts';
import { Pen } from './paper/pen.ts';
import type { ReportDocument } from './report-document.ts';
import { reportLayout } from './report-layout.ts';
import { type Setting, settingOf } from './setting.ts';
import { templates } from './template/templates.ts';

export interface RenderedReport {
  pdf: Uint8Array;
  pages: number;
}

/** Blocks its thread while it lays out: call it in a worker, one document at a time. */
export async function renderPdf(document: ReportDocument): Promise<RenderedReport> {
  const template = templates[document.kind];
  const setting = settingOf(document, template.density);
  const pages = paginate(reportLayout(template, setting), setting.page);
  const { width, height } = setting.page;
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    size: [width, height],
    margin: 0,
    lang: document.text.locale,
    displayTitle: true,
    info: documentInfo(document),
    // pdfkit would load Helvetica, which no report uses.
    font: null as unknown as string,
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const pen = new Pen(pdf, pagesOfAnchors(pages));
  let chapter = pdf.outline;
  pages.forEach((page, index) => {
    pdf.addPage();
    drawPage(pen, page, index + 1, setting);
    for (const { anchor, y } of anchorsOf(page)) {
      pdf.addNamedDestination(anchor.id, 'XYZ', 0, y - 12, null as unknown as number);
      if (!anchor.bookmark) continue;
      const { title, level } = anchor.bookmark;
      const options = { left: width, top: Math.max(0, y - 12), expanded: false };
      const item = (level === 1 ? pdf.outline : chapter).addItem(title, options as object);
      if (level === 1) chapter = item;
    }
  });
  pdf.end();
  return { pdf: await ended, pages: pages.length };
}

function drawPage(pen: Pen, { look, placed }: LaidPage, number: number, setting: Setting): void {
  look.ground?.(pen);
  drawFurniture(pen, look, number, setting);
  for (const { box, y } of placed) box.draw?.(pen, setting.page.marginX, y);
}
