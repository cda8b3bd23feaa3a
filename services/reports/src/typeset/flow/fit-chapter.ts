import type { Page } from '../paper/page-size.ts';
import { type Flow, isNewPage } from './flow.ts';
import { paginate } from './paginate.ts';

/** How far the white space of a chapter may be closed up or opened, in the order tried. */
const tightnesses = [1, 0.86, 0.72, 1.14, 0.6, 1.3];
const leastFilled = 0.3;

/** A chapter that would end with a few lines on a page of their own, set tighter or wider so that it does not. */
export function fitChapter(flows: Flow[], page: Page): Flow[] {
  if (!flows[0] || !isNewPage(flows[0])) return flows;
  for (const tightness of tightnesses) {
    const candidate = flows.map((flow) =>
      isNewPage(flow) || !flow.gap ? flow : { ...flow, gap: flow.gap * tightness },
    );
    const pages = paginate(candidate, page);
    const last = pages.at(-1)!.placed.at(-1);
    const filled = last ? last.y + last.box.height - page.marginTop : 0;
    if (pages.length === 1 || filled >= page.textHeight * leastFilled) return candidate;
  }
  return flows;
}
