import type { Forecast, Transit } from '@astrall/astrology/forecast.ts';
import { mixed } from '@astrall/platform/brand/color.ts';
import { glyphRow } from '../drawing/glyph-row.ts';
import { type Box, together } from '../flow/flow.ts';
import { paragraph } from '../flow/text-lines.ts';
import { aspectGlyphs, bodyGlyphs } from '../fonts/glyphs.ts';
import type { Pen } from '../paper/pen.ts';
import { circlePath, linePath, rectPath, type Shape } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { fitLine } from '../text/fit-text.ts';
import { lineWidth } from '../text/text-runs.ts';
import { aspectLines } from '../theme/aspect-lines.ts';
import { dayBounds, localDate, shortDate } from '../wording/forecast-wording.ts';
import { targetGlyph } from '../wording/section-facts.ts';
import { kicker } from './headings.ts';

const rowHeight = 17;
const maxRows = 18;
const labelWidth = 148;
const dotRadius = 3.4;

/**
 * When each transit holds, as a bar, with a dot where it is exact. Without an hour of birth the bar is pale as far as the
 * hour decides, and the dot is as long as the day.
 */
export function timeline(setting: Setting): Box[] {
  const { document, words, page, theme, type } = setting;
  const { forecast } = document;
  const rows = forecast ? shownTransits(forecast) : [];
  if (!forecast || rows.length < 2) return [];
  const from = Date.parse(forecast.startUtc);
  const span = Date.parse(forecast.endUtc) - from;
  const width = page.textWidth - labelWidth;
  const at = (x: number, instant: string) =>
    x + labelWidth + (Math.min(Math.max(Date.parse(instant) - from, 0), span) / span) * width;
  const head: Box = {
    height: 16,
    draw(pen, x, y) {
      for (const instant of marks(forecast)) {
        const left = at(x, instant);
        const style = { ...type.tableHead, tracking: 0.2 };
        const date = shortDate(instant, forecast, document.text.locale).toUpperCase();
        if (left + 2 + lineWidth(date, style) <= x + page.textWidth) pen.text(date, { x: left + 2, y: y + 9 }, style);
        const grid = linePath({ x: left, y: y + 2 }, { x: left, y: y + 16 + rows.length * rowHeight });
        pen.shapes([{ path: grid, stroke: theme.hairline, strokeWidth: 0.5 }]);
      }
    },
  };
  const bars = rows.map(
    (transit): Box => ({
      height: rowHeight,
      draw: (pen, x, y) => drawRow(pen, transit, x, y, (instant) => at(x, instant), setting),
    }),
  );
  const note = document.chart.timeKnown
    ? []
    : paragraph(words.paleBars, type.smallItalic, page.textWidth, { gap: 6, whole: true });
  return together([
    kicker(words.transitsAtAGlance, setting, 10),
    { ...head, gap: 6 },
    ...bars,
    ...note,
    { height: 12 },
  ]);
}

/** The slowest first to be kept, then in the order of time. */
function shownTransits({ transits }: Forecast): Transit[] {
  const order = ['pluto', 'neptune', 'uranus', 'saturn', 'jupiter', 'mars', 'sun', 'venus', 'mercury'];
  return transits
    .filter(({ transiting }) => transiting !== 'moon')
    .sort((a, b) => order.indexOf(a.transiting) - order.indexOf(b.transiting) || a.closestOrbDeg - b.closestOrbDeg)
    .slice(0, maxRows)
    .sort((a, b) => a.closestAt.localeCompare(b.closestAt));
}

/** Where the grid has lines: every day of a week, every week of a month. */
function marks(forecast: Forecast): string[] {
  const { moonDays } = forecast;
  const step = moonDays.length > 10 ? 7 : 1;
  return moonDays.filter((_, index) => index % step === 0).map(({ date }) => dayBounds(date, forecast)[0]);
}

function drawRow(
  pen: Pen,
  { transiting, natal, kind, activeFrom, activeUntil, certain, exactAt }: Transit,
  x: number,
  y: number,
  at: (instant: string) => number,
  { document, words, type, theme }: Setting,
): void {
  const { color } = aspectLines[kind];
  const middle = y + rowHeight / 2;
  const glyphs = { ...type.tableGlyph, fontSize: 10.6, color: theme.ink, tracking: 1 };
  const row = `${bodyGlyphs[transiting]}${aspectGlyphs[kind]}${targetGlyph(natal, words.angles)}`;
  glyphRow(row, glyphs).draw(pen, { x, y: middle + 3.8 });
  const target = natal === 'ascendant' || natal === 'midheaven' ? words[natal] : words.bodyNames[natal];
  const name = { ...type.small, color: theme.ink, fontSize: 9.6 };
  const label = fitLine(`${words.bodyNames[transiting]}–${target}`, { ...name, widthPt: labelWidth - 52 });
  pen.text(label, { x: x + 44, y: middle + 3.4 }, name);
  const bar = (from: string, until: string, paleness: number) => ({
    path: rectPath(at(from), middle - 2.2, Math.max(2, at(until) - at(from)), 4.4),
    fill: mixed(color, '#FFFFFF', paleness),
  });
  pen.shapes([
    ...(document.chart.timeKnown ? [] : [bar(activeFrom, activeUntil, 0.8)]),
    ...(certain ? [bar(certain.from, certain.until, 0.5)] : []),
    ...exactAt.map((instant): Shape => {
      if (document.chart.timeKnown) return { path: circlePath({ x: at(instant), y: middle }, dotRadius), fill: color };
      const [from, until] = dayBounds(localDate(instant, document.forecast!), document.forecast!).map(at) as [
        number,
        number,
      ];
      const day = linePath({ x: from + dotRadius, y: middle }, { x: until - dotRadius, y: middle });
      return { path: day, stroke: color, strokeWidth: 2 * dotRadius, cap: 'round' };
    }),
  ]);
}
