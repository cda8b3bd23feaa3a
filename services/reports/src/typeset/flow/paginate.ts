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

/** Puts boxes on pages, top to bottom. Those bound together move to the next page together; figures let text pass. */
export function paginate(flows: Flow[], page: Page): LaidPage[] {
  const pages: LaidPage[] = [];
  const bottom = page.height - page.marginBottom;
  let y = 0;
  let waiting: Box[] = [];
  const goOn = () => {
    spread(pages.at(-1)!.placed, bottom);
    start(plain);
    const figures = waiting;
    waiting = [];
    figures.forEach(place);
  };
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
  const fits = (boxes: Box[]) => y + heightOf(boxes) <= bottom;
  const placeAll = (boxes: Box[]) => {
    while (!fits(boxes) && pages.at(-1)!.placed.length > 0) goOn();
    for (const box of boxes) {
      if (y + (box.gap ?? 0) + box.height > bottom && pages.at(-1)!.placed.length > 0) goOn();
      place(box);
    }
  };
  for (const group of groups(flows)) {
    if (isNewPage(group[0]!)) {
      if (waiting.length > 0) goOn();
      start(group[0].look);
      continue;
    }
    if (pages.length === 0) start(plain);
    const { before, figures, after } = parted(group as Box[]);
    const text = [...before, ...after];
    if (figures.length > 0 && !fits([...before, ...figures]) && fits(text)) {
      waiting.push(...figures);
      placeAll(text);
    } else {
      placeAll([...before, ...figures]);
      placeAll(after);
    }
  }
  if (waiting.length > 0) goOn();
  return pages;
}

/** A gap grows by no more than this share of itself. */
const mostGrowth = 0.5;

/** What a page that is continued has left at its foot goes between its sections, so that full pages end alike. */
function spread(placed: Placed[], bottom: number): void {
  const first = placed.findIndex(({ box }) => box.height > 0);
  const last = placed.at(-1)!;
  const inner = placed.slice(first + 1).map(({ box }) => box.gap ?? 0);
  const widest = Math.max(0, ...inner);
  const grows = (gap = 0) => gap > 0 && gap >= widest / 2;
  const total = inner.filter(grows).reduce((sum, gap) => sum + gap, 0);
  const share = Math.min(mostGrowth, (bottom - last.y - last.box.height) / total);
  if (total === 0 || share <= 0) return;
  let shift = 0;
  placed.forEach((each, index) => {
    if (index > first && grows(each.box.gap)) shift += each.box.gap! * share;
    each.y += shift;
  });
}

/** How much of the height for text is used, in [0, 1]. */
export function filledShare({ placed }: LaidPage, { marginTop, textHeight }: Page): number {
  const last = placed.at(-1);
  return last ? (last.y + last.box.height - marginTop) / textHeight : 0;
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

/** What is bound together; a figure is bound to what stands above it, which is bound to what comes below the figure. */
function groups(flows: Flow[]): Flow[][] {
  const all: Flow[][] = [];
  let open = false;
  let inFigure = false;
  for (const flow of flows) {
    const floats = !isNewPage(flow) && flow.floats === true;
    if (!isNewPage(flow) && (open || (inFigure && floats))) all.at(-1)!.push(flow);
    else all.push([flow]);
    if (!floats) open = !isNewPage(flow) && flow.keep === true;
    inFigure = floats;
  }
  return all;
}

function parted(group: Box[]): Record<'before' | 'figures' | 'after', Box[]> {
  const first = group.findIndex(({ floats }) => floats);
  if (first < 0) return { before: group, figures: [], after: [] };
  const rest = group.slice(first);
  const end = rest.findIndex(({ floats }) => !floats);
  const length = end < 0 ? rest.length : end;
  return { before: group.slice(0, first), figures: rest.slice(0, length), after: rest.slice(length) };
}

export function heightOf(boxes: Box[]): number {
  return boxes.reduce((sum, { height, gap = 0 }) => sum + gap + height, 0);
}
