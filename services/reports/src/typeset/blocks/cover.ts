import type { Flow } from '../flow/flow.ts';
import type { Pen } from '../paper/pen.ts';
import { rectPath, type Shape } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { fitText } from '../text/fit-text.ts';
import type { TextStyle } from '../text/text-style.ts';
import { wheelShapes } from '../wheel/wheel.ts';
import { wheel } from '../wheel/wheel-geometry.ts';
import { inksOnGround } from '../wheel/wheel-inks.ts';
import { personName } from '../wording/person-name.ts';
import { birthLines, reportTitle } from '../wording/report-title.ts';
import { brandName } from './furniture.ts';
import { drawLogo, logoSize } from './logo.ts';

const frameInset = 26;
const centered = { alignment: 'center' } as const;

/** The first page: whose chart it is, when and where the person was born, and the wheel. */
export function cover(setting: Setting): Flow[] {
  return [{ newPage: true, look: { furniture: 'none', ground: (pen) => drawCover(pen, setting) } }, { height: 0 }];
}

function drawCover(pen: Pen, setting: Setting): void {
  const { document, words, page, theme, type } = setting;
  const width = page.width - 2 * (frameInset + 34);
  const x = (page.width - width) / 2;
  pen.shapes(coverGround(setting));
  const kind: TextStyle = { ...type.kicker, ...centered, fontSize: 9.4, tracking: 0.5, color: theme.onGroundAccent };
  pen.text(reportTitle(setting).toUpperCase(), { x, y: page.height * 0.105 }, kind, width);
  const nameStyle: TextStyle = { ...type.title, ...centered, color: theme.onGround };
  const { lines, fontSize } = fitText(personName(document.personName, words), { ...nameStyle, widthPt: width }, [
    { fontSize: 45, maxLines: 1 },
    { fontSize: 36, maxLines: 2 },
    { fontSize: 27, maxLines: 3 },
  ]);
  const leading = fontSize * 1.1;
  const nameTop = page.height * 0.185 - (lines.length - 1) * fontSize * 0.5;
  pen.lines(lines, { x, y: nameTop }, leading, { ...nameStyle, fontSize }, width);
  const birth: TextStyle = {
    ...type.body,
    ...centered,
    font: 'serifItalic',
    fontSize: 13.4,
    color: theme.onGroundSoft,
  };
  const below = nameTop + (lines.length - 1) * leading + 32;
  pen.lines(birthLines(setting, width, birth), { x, y: below }, 19, birth, width);
  const size = Math.min(page.width - 2 * frameInset - 36, page.height * 0.575);
  const top = page.height * 0.305;
  const shapes = wheelShapes(document.chart, words, inksOnGround(theme));
  pen.shapes(shapes, { x: (page.width - size) / 2, y: top }, size / wheel.size);
  drawPublisher(pen, setting, page.height - frameInset - 26);
}

/** The merchant's logo, or a name in its place. */
function drawPublisher(pen: Pen, setting: Setting, y: number): void {
  const { document, page, theme, type } = setting;
  const logo = document.brand?.logo;
  if (logo) {
    const { width, height } = logoSize(logo, 130, 34);
    drawLogo(pen, logo, { x: (page.width - width) / 2, y: y - height + 8, width, height });
    return;
  }
  const style: TextStyle = {
    ...type.kicker,
    fontSize: 8,
    tracking: 0.43,
    color: theme.onGroundAccent,
    alignment: 'center',
  };
  pen.text(brandName(setting).toUpperCase(), { x: 0, y }, style, page.width);
}

function coverGround({ page, theme }: Setting): Shape[] {
  const frame = (inset: number, strokeWidth: number): Shape => ({
    path: rectPath(inset, inset, page.width - 2 * inset, page.height - 2 * inset),
    stroke: theme.onGroundAccent,
    strokeWidth,
  });
  return [
    { path: rectPath(0, 0, page.width, page.height), fill: theme.ground },
    frame(frameInset, 0.9),
    frame(frameInset + 4, 0.35),
  ];
}
