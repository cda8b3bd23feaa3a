import type { Page } from '../paper/page-size.ts';
import { type Box, type Flow, isNewPage } from './flow.ts';
import { filledShare, paginate } from './paginate.ts';

/** How far white space and leading may be closed up or opened, in the order tried. */
const settings = [
  { gaps: 1, leading: 1 },
  { gaps: 0.9, leading: 1 },
  { gaps: 0.8, leading: 1 },
  { gaps: 1.15, leading: 1 },
  { gaps: 0.72, leading: 0.985 },
  { gaps: 1.25, leading: 1.015 },
  { gaps: 0.64, leading: 0.97 },
  { gaps: 1.35, leading: 1.03 },
  { gaps: 0.58, leading: 0.955 },
  { gaps: 1.45, leading: 1.045 },
  { gaps: 0.56, leading: 0.94 },
  { gaps: 1.6, leading: 1.06 },
  { gaps: 0.54, leading: 0.925 },
];
const comfortablyFilled = 0.5;

/** What follows each forced page break, set a little closer or wider where it would end with a page that is half empty. */
export function fitRuns(flows: Flow[], page: Page): Flow[] {
  return runsOf(flows).flatMap((run) => {
    let best = run;
    let most = 0;
    for (const setting of settings) {
      const candidate = run.map((flow) => (isNewPage(flow) ? flow : reset(flow, setting)));
      const pages = paginate(candidate, page);
      const filled = pages.length === 1 ? 1 : filledShare(pages.at(-1)!, page);
      if (filled >= comfortablyFilled) return candidate;
      if (filled > most) [best, most] = [candidate, filled];
    }
    return best;
  });
}

/** Paragraphs keep more of their distance than sections: nothing else parts them. */
function reset(box: Box, { gaps, leading }: (typeof settings)[number]): Box {
  const share = box.isLine ? (1 + gaps) / 2 : gaps;
  return {
    ...box,
    ...(box.gap ? { gap: box.gap * share } : {}),
    ...(box.isLine ? { height: box.height * leading } : {}),
  };
}

function runsOf(flows: Flow[]): Flow[][] {
  const runs: Flow[][] = [];
  for (const flow of flows) {
    if (isNewPage(flow) || runs.length === 0) runs.push([flow]);
    else runs.at(-1)!.push(flow);
  }
  return runs;
}
