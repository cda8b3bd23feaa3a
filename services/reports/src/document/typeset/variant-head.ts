import { zodiacOrnament } from '../../typeset/drawing/zodiac-arc.ts';
import type { Flow, PageLook } from '../../typeset/flow/flow.ts';
import type { Pen } from '../../typeset/paper/pen.ts';
import { rectPath } from '../../typeset/paper/shape.ts';
import { fitLine, fitText } from '../../typeset/text/fit-text.ts';
import type { VariantSetting } from './variant-setting.ts';

const headHeight = 218;
/** Over the edge of the sheet, where the last column of dots would show what lies below. */
const bleed = 6;
const headY = 50;
const footFromBottom = 42;

/** The head of the first page: what it is, what it is called, and what it was made of. */
export function variantHead(setting: VariantSetting): Flow[] {
  const look: PageLook = { furniture: 'foot', top: headHeight + 34, ground: (pen) => drawHead(pen, setting) };
  return [{ newPage: true, look }];
}

function drawHead(pen: Pen, { document, words, title, sourceTitle, page, theme, type }: VariantSetting): void {
  pen.shapes([{ path: rectPath(0, 0, page.width + bleed, headHeight), fill: theme.ground }]);
  pen.shapes(zodiacOrnament({ x: page.width - 20, y: headHeight * 0.5 }, headHeight * 0.66, 20, theme));
  // Nothing can be clipped: what hangs out of the band is covered.
  pen.shapes([{ path: rectPath(0, headHeight, page.width + bleed, headHeight), fill: '#FFFFFF' }]);
  pen.shapes([{ path: rectPath(0, headHeight - 2.4, page.width + bleed, 2.4), fill: theme.onGroundAccent }]);
  const widthPt = page.textWidth * 0.78;
  const style = { ...type.title, color: theme.onGround };
  const { lines, fontSize } = fitText(title, { ...style, widthPt }, [
    { fontSize: 31, maxLines: 1 },
    { fontSize: 26, maxLines: 2 },
    { fontSize: 21, maxLines: 3 },
    { fontSize: 17.5, maxLines: 4 },
  ]);
  const leading = fontSize * 1.12;
  const last = headHeight * 0.68;
  const first = last - (lines.length - 1) * leading;
  const kicker = { ...type.kicker, color: theme.onGroundAccent, fontSize: 8.4, tracking: 0.46 };
  const what = `Astrall  ·  ${words.kind(document)}`.toUpperCase();
  pen.text(fitLine(what, { ...kicker, widthPt }), { x: page.marginX, y: first - fontSize - 12 }, kicker);
  pen.lines(lines, { x: page.marginX, y: first }, leading, { ...style, fontSize });
  const of = { ...type.body, font: 'serifItalic' as const, fontSize: 12.6, color: theme.onGroundSoft };
  pen.text(fitLine(words.of(sourceTitle), { ...of, widthPt }), { x: page.marginX, y: last + 27 }, of);
}

/** The running head of the pages after the first, and the page number at the foot. */
export function drawVariantFurniture(pen: Pen, look: PageLook, pageNumber: number, setting: VariantSetting): void {
  const { document, words, title, page, theme, type } = setting;
  if (look.furniture === 'all') {
    const half = page.textWidth / 2;
    const small = { ...type.kicker, fontSize: 6.6, tracking: 0.36, color: theme.inkSoft };
    const left = `Astrall  ·  ${words.kind(document)}`.toUpperCase();
    pen.text(fitLine(left, { ...small, widthPt: half }), { x: page.marginX, y: headY }, small);
    const right = { ...type.smallItalic, alignment: 'right' as const };
    pen.text(fitLine(title, { ...right, widthPt: half - 12 }), { x: page.marginX + half, y: headY }, right, half);
  }
  const folio = { ...type.small, fontSize: 11.4, alignment: 'center' as const, color: theme.accentText };
  pen.text(String(pageNumber), { x: page.marginX, y: page.height - footFromBottom }, folio, page.textWidth);
}
