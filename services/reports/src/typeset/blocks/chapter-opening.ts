import { zodiacOrnament } from '../drawing/zodiac-arc.ts';
import type { Anchor, Flow } from '../flow/flow.ts';
import type { Pen } from '../paper/pen.ts';
import { rectPath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { fitText } from '../text/fit-text.ts';

/** A page that begins with a dark band: the chapter's number and title, and part of a zodiac turned further each time. */
export function chapterOpening(title: string, anchor: Anchor, number: number, setting: Setting): Flow[] {
  const bandHeight = setting.page.height * 0.25;
  return [
    {
      newPage: true,
      look: {
        furniture: 'foot',
        top: bandHeight + 34,
        ground: (pen) => drawBand(pen, title, number, bandHeight, setting),
      },
    },
    { height: 0, anchor, keep: true },
  ];
}

function drawBand(pen: Pen, title: string, number: number, height: number, setting: Setting): void {
  const { page, theme, type, words } = setting;
  pen.shapes([{ path: rectPath(0, 0, page.width, height), fill: theme.ground }]);
  const center = { x: page.width - page.marginX * 0.62, y: height * 1.02 };
  pen.shapes(zodiacOrnament(center, height * 0.82, number * 42, theme));
  // Nothing is clipped: what hangs below the band is covered.
  pen.shapes([{ path: rectPath(0, height, page.width, height), fill: '#FFFFFF' }]);
  pen.shapes([{ path: rectPath(0, height - 2.4, page.width, 2.4), fill: theme.onGroundAccent }]);
  const width = page.textWidth * 0.66;
  const style = { ...type.title, color: theme.onGround };
  const { lines, fontSize } = fitText(title, { ...style, widthPt: width }, [
    { fontSize: 38, maxLines: 2 },
    { fontSize: 30, maxLines: 3 },
  ]);
  const last = height - 46;
  const leading = fontSize * 1.08;
  const first = last - (lines.length - 1) * leading;
  const kicker = { ...type.kicker, color: theme.onGroundAccent, fontSize: 8.4, tracking: 0.46 };
  pen.text(`${words.chapter} ${number}`.toUpperCase(), { x: page.marginX, y: first - fontSize - 8 }, kicker);
  pen.lines(lines, { x: page.marginX, y: first }, leading, { ...style, fontSize });
}
