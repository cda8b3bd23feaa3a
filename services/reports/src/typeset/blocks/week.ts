import { glyphRow } from '../drawing/glyph-row.ts';
import { moonDisk } from '../drawing/moon-disk.ts';
import { type Flow, together } from '../flow/flow.ts';
import { signGlyphs } from '../fonts/glyphs.ts';
import { linePath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { eventsByDay } from '../wording/day-events.ts';
import { weekdayShort } from '../wording/forecast-wording.ts';

const maxEvents = 3;

/** The days of the week side by side: the Moon of each, and what is exact on it. */
export function week(setting: Setting): Flow[] {
  const { document, words, page, type, theme, fromSouth } = setting;
  const { forecast } = document;
  if (!forecast) return [];
  const events = eventsByDay(forecast, words);
  const days = forecast.moonDays.slice(0, 7);
  const column = page.textWidth / days.length;
  const most = Math.max(0, ...days.map(({ date }) => Math.min(maxEvents, listed(date).length)));
  const inks = { lit: '#FFFFFF', dark: theme.ink, rim: theme.ink };
  const centered = { alignment: 'center' as const };
  function listed(date: string) {
    return (events.get(date) ?? []).filter(({ kind }) => kind !== 'lunation');
  }
  return together([
    {
      height: 78 + most * 14,
      draw(pen, x, y) {
        days.forEach((day, index) => {
          const at = x + index * column;
          const name = weekdayShort(day.date, document.text.locale).toUpperCase();
          pen.text(name, { x: at, y: y + 8 }, { ...type.tableHead, ...centered }, column);
          const number = String(Number(day.date.slice(8)));
          pen.text(number, { x: at, y: y + 27 }, { ...type.heading, fontSize: 17, ...centered }, column);
          pen.shapes(moonDisk({ x: at + column / 2, y: y + 45 }, 9.5, day, inks, fromSouth.forecast));
          const sign = { ...type.tableGlyph, fontSize: 12, ...centered };
          pen.text(signGlyphs[day.sign], { x: at, y: y + 70 }, sign, column);
          listed(day.date)
            .slice(0, maxEvents)
            .forEach(({ glyphs, kind }, line) => {
              const color = kind === 'transit' ? theme.ink : theme.accentText;
              const row = glyphRow(glyphs, { ...type.tableGlyph, fontSize: 10, color, tracking: 1 });
              row.draw(pen, { x: at + (column - row.widthPt) / 2, y: y + 86 + line * 14 });
            });
          if (index > 0) {
            const border = linePath({ x: at, y: y + 2 }, { x: at, y: y + 72 + most * 14 });
            pen.shapes([{ path: border, stroke: theme.hairline, strokeWidth: 0.5 }]);
          }
        });
      },
    },
  ]);
}
