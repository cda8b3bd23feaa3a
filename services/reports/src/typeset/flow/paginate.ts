import type { Page } from '../paper/page-size.ts';
import { type Anchor, type Box, type Flow, isNewPage, type PageLook } from './flow.ts';

interface Placed {
  box: Box;
  y: number;
}

export interface LaidPage {
  look: PageLook;
  placed: Placed[];
}

const plain: PageLook = { furniture: 'all' };

/** Puts boxes on pages, top to bottom. Those bound together move to the next page together. */
export function paginate(flows: Flow[], page: Page): LaidPage[] {
  const pages: LaidPage[] = [];
  const bottom = page.height - page.marginBottom;
  let y = 0;
  const start = (look: PageLook) => {
    pages.push({ look, placed: [] });
    y = look.top ?? page.marginTop;
  };
  const place = (box: Box) => {
    const { placed } = pages.at(-1)!;
    const top = y + (placed.some(({ box: above }) => above.height > 0) ? (box.gap ?? 0) : 0);
    placed.push({ box, y: top });
    y = top + box.height;
  };
  for (const group of groups(flows)) {
    if (isNewPage(group[0]!)) {
      start(group[0].look);
      continue;
    }
    const boxes = group as Box[];
    if (pages.length === 0) start(plain);
    if (y + heightOf(boxes) > bottom && pages.at(-1)!.placed.length > 0) start(plain);
    for (const box of boxes) {
      if (y + (box.gap ?? 0) + box.height > bottom && pages.at(-1)!.placed.length > 0) start(plain);
      place(box);
    }
  }
  return pages;
}

/** The page number of every anchor. */
export function pagesOfAnchors(pages: LaidPage[]): Map<string, number> {
  const found = new Map<string, number>();
  pages.forEach(({ placed }, index) => {
    for (const { box } of placed) if (box.anchor && !found.has(box.anchor.id)) found.set(box.anchor.id, index + 1);
  });
  return found;
}

export function anchorsOf({ placed }: LaidPage): { anchor: Anchor; y: number }[] {
  return placed.flatMap(({ box, y }) => (box.anchor ? [{ anchor: box.anchor, y }] : []));
}

function groups(flows: Flow[]): Flow[][] {
  const all: Flow[][] = [];
  let open = false;
  for (const flow of flows) {
    if (open && !isNewPage(flow)) all.at(-1)!.push(flow);
    else all.push([flow]);
    open = !isNewPage(flow) && flow.keep === true;
  }
  return all;
}

export function heightOf(boxes: Box[]): number {
  return boxes.reduce((sum, { height, gap = 0 }) => sum + gap + height, 0);
}
