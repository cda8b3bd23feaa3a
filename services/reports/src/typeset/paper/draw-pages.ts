import { deflateSync } from 'node:zlib';
import { EmbeddedFaces } from '../fonts/embedded-faces.ts';
import type { DrawnPage } from './drawn-page.ts';
import type { OpenDocument } from './open-document.ts';
import { pageContent } from './page-content.ts';
import { PageResources } from './page-resources.ts';
import { PrintedOutlines } from './printed-outlines.ts';

/** Of compression: level 6 takes twice as long and saves a fortieth of a file. */
const level = 4;

/** Puts what pens left under what pdfmake placed. */
export function drawPages(open: OpenDocument, pages: readonly DrawnPage[]): void {
  const faces = new EmbeddedFaces((name) => open.provideFont(name));
  const outlines = new PrintedOutlines(open);
  for (const [index, { marks, links }] of pages.entries()) {
    open.switchToPage(index);
    const { page } = open;
    const content = pageContent(marks, page.height, new PageResources(page, faces, outlines));
    const drawn = open.ref({ Filter: 'FlateDecode' });
    drawn.end(deflateSync(Buffer.from(content, 'latin1'), { level }));
    page.dictionary.data.Contents = [drawn, page.content];
    for (const { left, top, width, height, to } of links) open.goTo(left, top, width, height, to);
  }
}
