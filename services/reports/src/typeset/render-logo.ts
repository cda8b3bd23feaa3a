import type { Logo } from '@astrall/platform/brand/brand.ts';
import { drawLogo, logoSize } from './blocks/logo.ts';
import { pageOf } from './paper/page-size.ts';
import { Pen } from './paper/pen.ts';
import { printed, type RenderedReport } from './render-pdf.ts';

/** A page with the logo alone, as it would stand on a report. */
export function renderLogo(logo: Logo): Promise<RenderedReport> {
  const page = pageOf('A4', 'book');
  const pen = new Pen(new Map());
  drawLogo(pen, logo, { x: page.marginX, y: page.marginX, ...logoSize(logo, 130, 34) });
  return printed({ page, pages: [{ marks: [], links: [], placed: pen.pictures }], bookmarks: [] }, 'en', {});
}
