import { drawFurniture } from './blocks/furniture.ts';
import type { PageLook } from './flow/flow.ts';
import { anchorsOf, filledShare, type LaidPage, pagesOfAnchors, paginate } from './flow/paginate.ts';
import { anchorNode, type Bookmark, type Chapters } from './paper/bookmarks.ts';
import type { DrawnPage } from './paper/drawn-page.ts';
import type { Page } from './paper/page-size.ts';
import { Pen } from './paper/pen.ts';
import type { ReportDocument } from './report-document.ts';
import { reportLayout } from './report-layout.ts';
import { type Setting, settingOf } from './setting.ts';
import { templates } from './template/templates.ts';

export interface LaidReport {
  page: Page;
  pages: DrawnPage[];
  /** In the order of the document. */
  bookmarks: Bookmark[];
}

/** The report on its pages. */
export function laidReport(document: ReportDocument): LaidReport {
  const { setting, pages } = layOut(document);
  return drawnPages(pages, setting.page, (pen, look, number) => drawFurniture(pen, look, number, setting));
}

type Furniture = (pen: Pen, look: PageLook, pageNumber: number) => void;

/** What stands on pages, drawn. */
export function drawnPages(pages: LaidPage[], sheet: Page, furniture: Furniture): LaidReport {
  const pageOfId = pagesOfAnchors(pages);
  const bookmarks: Bookmark[] = [];
  const chapters: Chapters = { current: null };
  const drawn = pages.map((page, index): DrawnPage => {
    const pen = new Pen(pageOfId);
    page.look.ground?.(pen);
    furniture(pen, page.look, index + 1);
    for (const { box, y } of page.placed) box.draw?.(pen, sheet.marginX, y);
    const anchors = anchorsOf(page).map(({ anchor, y }) => {
      const top = Math.max(0, y - 12);
      if (anchor.bookmark) bookmarks.push({ top });
      return anchorNode(anchor, top, chapters);
    });
    return { marks: pen.marks, links: pen.links, placed: [...pen.pictures, ...anchors] };
  });
  return { page: sheet, pages: drawn, bookmarks };
}

/** Less than this share of a page is too little to turn a leaf for. */
const bareShare = 0.42;

/**
 * At the first density of its template that keeps the report to its pages and leaves none of them bare, else the first
 * that keeps it to its pages, else the last.
 */
function layOut(document: ReportDocument): { setting: Setting; pages: LaidPage[] } {
  const template = templates[document.kind];
  let fallback: { setting: Setting; pages: LaidPage[] } | undefined;
  for (const density of template.densities) {
    const setting = settingOf(document, density);
    const pages = paginate(reportLayout(template, setting), setting.page);
    const { length } = pages;
    if (fallback && length < template.fewestPages) return fallback;
    const fits = length <= template.mostPages;
    const bare = pages.slice(1).some((page) => filledShare(page, setting.page) < bareShare);
    if (fits && !bare) return { setting, pages };
    if (fits || density === template.densities.at(-1)) fallback ??= { setting, pages };
  }
  if (!fallback) throw new RangeError(`The template of ${document.kind} reports names no density.`);
  return fallback;
}
