import { mixed } from '@astrall/platform/brand/color.ts';
import { moonDisk } from '../drawing/moon-disk.ts';
import { zodiacOrnament } from '../drawing/zodiac-arc.ts';
import type { Flow } from '../flow/flow.ts';
import type { Pen } from '../paper/pen.ts';
import { rectPath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { fitLine, fitText } from '../text/fit-text.ts';
import { personName } from '../wording/person-name.ts';
import { birthLines, reportTitle } from '../wording/report-title.ts';
import { brandName } from './furniture.ts';

/** The head of a short report, in place of a cover: what it is, for when and for whom, and the Moon of the first day. */
export function masthead(setting: Setting): Flow[] {
  const height = setting.page.height * (setting.document.kind === 'daily' ? 0.185 : 0.235);
  return [
    {
      newPage: true,
      look: { furniture: 'foot', top: height + 24, ground: (pen) => drawMasthead(pen, height, setting) },
    },
    { height: 0 },
  ];
}

function drawMasthead(pen: Pen, height: number, setting: Setting): void {
  const { document, page, theme, type, words, fromSouth } = setting;
  pen.shapes([{ path: rectPath(0, 0, page.width, height), fill: theme.ground }]);
  const center = { x: page.width - page.marginX - 34, y: height * 0.5 };
  const ornamentRadius = height * 0.72;
  pen.shapes(zodiacOrnament(center, ornamentRadius, 20, theme));
  // Nothing is clipped: what hangs below the band is covered.
  pen.shapes([{ path: rectPath(0, height, page.width, height), fill: '#FFFFFF' }]);
  const [moon] = document.forecast?.moonDays ?? [];
  const inks = { lit: theme.onGround, dark: mixed(theme.ground, theme.onGround, 0.1), rim: theme.onGroundAccent };
  if (moon) pen.shapes(moonDisk(center, height * 0.26, moon, inks, fromSouth.forecast));
  pen.shapes([{ path: rectPath(0, height - 2.4, page.width, 2.4), fill: theme.onGroundAccent }]);
  const width = center.x - ornamentRadius - page.marginX - 10;
  const kicker = { ...type.kicker, color: theme.onGroundAccent, fontSize: 8.4, tracking: 0.46 };
  const style = { ...type.title, color: theme.onGround };
  const [period = ''] = birthLines(setting, width, type.body);
  const { lines, fontSize } = fitText(period, { ...style, widthPt: width }, [
    { fontSize: 33, maxLines: 1 },
    { fontSize: 28, maxLines: 1 },
    { fontSize: 25, maxLines: 1 },
    { fontSize: 27, maxLines: 2 },
    { fontSize: 24, maxLines: 2 },
    { fontSize: 21.5, maxLines: 2 },
    { fontSize: 23, maxLines: 3 },
  ]);
  const leading = fontSize * 1.08;
  const first = height * 0.62 - (lines.length - 1) * leading * 0.6;
  const what = `${brandName(setting)}  ·  ${reportTitle(setting)}`.toUpperCase();
  pen.text(fitLine(what, { ...kicker, widthPt: width }), { x: page.marginX, y: first - fontSize - 10 }, kicker);
  pen.lines(lines, { x: page.marginX, y: first }, leading, { ...style, fontSize });
  const name = { ...type.body, font: 'serifItalic' as const, fontSize: 13.4, color: theme.onGroundSoft };
  const shown = fitLine(personName(document.personName, words), { ...name, widthPt: width });
  pen.text(shown, { x: page.marginX, y: first + (lines.length - 1) * leading + 28 }, name);
}
