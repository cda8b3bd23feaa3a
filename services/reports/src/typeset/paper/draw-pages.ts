import { deflateSync } from 'node:zlib';
import { EmbeddedFaces } from '../fonts/embedded-faces.ts';
import type { DrawnPage } from './drawn-page.ts';
import type { OpenDocument } from './open-document.ts';
import { pageContent } from './page-content.ts';

/** Puts what pens left under what pdfmake placed. */
export function drawPages(open: OpenDocument, pages: readonly DrawnPage[]): void {
  const faces = new EmbeddedFaces((name) => open.provideFont(name));
  for (const [index, { marks, links }] of pages.entries()) {
    open.switchToPage(index);
    const { page } = open;
    for (const mark of marks) if ('text' in mark) faces.get(mark.font).useOn(page.fonts);
    const drawn = open.ref({ Filter: 'FlateDecode' });
    drawn.end(deflateSync(Buffer.from(pageContent(marks, page.height, faces), 'latin1')));
    page.dictionary.data.Contents = [drawn, page.content];
    for (const { left, top, width, height, to } of links) open.goTo(left, top, width, height, to);
  }
}
