import type { Forecast, MoonDay } from '@astrall/astrology/forecast.ts';
import { glyphRow } from '../drawing/glyph-row.ts';
import { moonDisk } from '../drawing/moon-disk.ts';
import { type Box, type Flow, together } from '../flow/flow.ts';
import { paragraph } from '../flow/text-lines.ts';
import { aspectGlyphs, retrogradeGlyph, returnGlyph, signGlyphs } from '../fonts/glyphs.ts';
import type { Labels } from '../labels/labels.ts';
import type { Pen } from '../paper/pen.ts';
import { linePath, rectPath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { aspectsInOrder } from '../theme/aspect-lines.ts';
import { type DayEvent, eventsByDay } from '../wording/day-events.ts';
import { weekdayShort } from '../wording/forecast-wording.ts';
import { pageTitle } from './headings.ts';

export const calendarId = 'calendar';
const headHeight = 20;
const maxEvents = 4;
/** How far it reaches into each margin. */
const overhang = 22;

/** The period in weeks: the Moon of every day, and what is exact on it. */
export function calendar(setting: Setting): Flow[] {
  const { document, words, page, type } = setting;
  const { forecast } = document;
  if (!forecast) return [];
  const weeks = weeksOf(forecast);
  const width = page.textWidth + 2 * overhang;
  const column = width / 7;
  const rowHeight = Math.min(116, (page.textHeight - 120) / weeks.length);
  const events = eventsByDay(forecast, words);
  const grid: Box = {
    height: headHeight + rowHeight * weeks.length,
    gap: 4,
    draw(pen, x, y) {
      const left = x - overhang;
      weeks[1]!.forEach((day, index) => {
        const name = weekdayShort(day.date, document.text.locale).toUpperCase();
        pen.text(name, { x: left + index * column, y: y + 11 }, { ...type.tableHead, alignment: 'center' }, column);
      });
      weeks.forEach((week, row) => {
        week.forEach(({ date, moon }, index) => {
          const cell = { x: left + index * column, y: y + headHeight + row * rowHeight };
          drawDay(pen, date, moon, events.get(date) ?? [], { ...cell, width: column, height: rowHeight }, setting);
        });
      });
    },
  };
  const bookmark = { title: words.calendar, level: 1 as const };
  return [
    { newPage: true, look: { furniture: 'all' } },
    ...together([
      ...pageTitle(words.calendar, { id: calendarId, bookmark }, setting),
      grid,
      ...paragraph(legend(words), type.small, width, { gap: 12 }).map(
        (line): Box => ({ ...line, draw: (pen, x, y) => line.draw?.(pen, x - overhang, y) }),
      ),
    ]),
  ];
}

function legend({ aspectNames, legend: { enters, retrograde, direct, returns } }: Labels): string {
  const aspects = aspectsInOrder.map((kind) => `${aspectGlyphs[kind]} ${aspectNames[kind]}`);
  const others = [`→ ${enters}`, `${retrogradeGlyph} ${retrograde}`, `D ${direct}`, `${returnGlyph} ${returns}`];
  return [...aspects, ...others].join('  ·  ');
}

interface Day {
  date: string;
  /** Null outside the period. */
  moon: MoonDay | null;
}

/** From Monday to Sunday. */
function weeksOf({ moonDays, start }: Forecast): Day[][] {
  const moons = new Map(moonDays.map((day) => [day.date, day]));
  const first = Temporal.PlainDate.from(start);
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const last = Temporal.PlainDate.from(moonDays.at(-1)?.date ?? start);
  const count = Math.ceil((monday.until(last).days + 1) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => {
      const date = monday.add({ days: week * 7 + day }).toString();
      return { date, moon: moons.get(date) ?? null };
    }),
  );
}

function drawDay(
  pen: Pen,
  date: string,
  moon: MoonDay | null,
  events: DayEvent[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { type, theme, fromSouth }: Setting,
): void {
  const [special] = events.filter(({ kind }) => kind === 'lunation');
  const frame = rectPath(x, y, width, height);
  const fill = moon ? (special ? theme.band : '#FFFFFF') : theme.tint;
  pen.shapes([
    { path: frame, fill },
    { path: frame, stroke: theme.hairline, strokeWidth: 0.5 },
  ]);
  if (!moon) return;
  pen.text(String(Number(date.slice(8))), { x: x + 6, y: y + 17 }, { ...type.heading, fontSize: 16 });
  const inks = { lit: '#FFFFFF', dark: theme.ink, rim: theme.ink };
  pen.shapes(moonDisk({ x: x + width - 13.5, y: y + 12.5 }, 7.2, moon, inks, fromSouth.forecast));
  const sign = { ...type.tableGlyph, fontSize: 10.5, alignment: 'right' as const };
  pen.text(signGlyphs[moon.sign], { x, y: y + 34 }, sign, width - 8);
  const rule = linePath({ x: x + 6, y: y + 40 }, { x: x + width - 6, y: y + 40 });
  const shown = events.filter(({ kind }) => kind !== 'lunation');
  if (shown.length > 0) pen.shapes([{ path: rule, stroke: theme.hairline, strokeWidth: 0.4 }]);
  const room = Math.min(maxEvents, Math.floor((height - 44) / 13.6));
  shown.slice(0, room).forEach(({ glyphs, kind }, index) => {
    const color = kind === 'transit' ? theme.ink : theme.accentText;
    const row = glyphRow(glyphs, { ...type.tableGlyph, fontSize: 10.4, color, tracking: 1 });
    row.draw(pen, { x: x + 6, y: y + 53 + index * 13.6 });
  });
  if (shown.length > room) {
    const more = { ...type.small, fontSize: 8, alignment: 'right' as const };
    pen.text(`+${shown.length - room}`, { x, y: y + height - 5 }, more, width - 6);
  }
}
