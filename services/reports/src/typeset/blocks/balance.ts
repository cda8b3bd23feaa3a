import { elements, modalities } from '@astrall/astrology/chart.ts';
import { moonDisk } from '../drawing/moon-disk.ts';
import { type Box, together } from '../flow/flow.ts';
import { bodyGlyphs } from '../fonts/glyphs.ts';
import type { Pen } from '../paper/pen.ts';
import { rectPath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { elementColors } from '../theme/element-colors.ts';
import { kicker } from './headings.ts';

interface Tally {
  name: string;
  count: number;
  color: string;
}

const gap = 20;

/** What prevails: elements, modalities, and beside them the Moon's phase and the chart's ruler. */
export function balance(setting: Setting): Box[] {
  const { words, page, theme } = setting;
  const { chart } = setting.document;
  const column = (page.textWidth - 3 * gap) / 4;
  const counted = elements.map((element) => ({
    name: words.elementNames[element],
    count: chart.elementBalance[element],
    color: elementColors[element],
  }));
  const manners = modalities.map((modality) => ({
    name: words.modalityNames[modality],
    count: chart.modalityBalance[modality],
    color: theme.accent,
  }));
  return together([
    kicker(words.chart.balance, setting, 24),
    tallies(counted, column, setting),
    { ...tallies(manners, column, setting), gap: 10 },
    { height: 50, gap: 16, draw: (pen, x, y) => drawMoonAndRuler(pen, x, y, setting) },
  ]);
}

/** One bar of counted marks for each. */
function tallies(all: Tally[], column: number, { type, theme }: Setting): Box {
  const step = column / Math.max(6, ...all.map(({ count }) => count));
  return {
    height: 26,
    gap: 5,
    draw(pen, x, y) {
      all.forEach(({ name, count, color }, index) => {
        const left = x + index * (column + gap);
        pen.text(name, { x: left, y: y + 12 }, type.table);
        const figure = { ...type.table, color: theme.inkSoft, alignment: 'right' as const };
        pen.text(String(count), { x: left, y: y + 12 }, figure, column);
        const marks = Array.from({ length: count }, (_, mark) => rectPath(left + mark * step, y + 18, step - 1.5, 5));
        const ground = { path: rectPath(left, y + 18, column, 5), fill: theme.band };
        pen.shapes(count > 0 ? [ground, { path: marks.join(''), fill: color }] : [ground]);
      });
    },
  };
}

function drawMoonAndRuler(pen: Pen, x: number, y: number, { document, words, page, theme, type }: Setting): void {
  const { moonPhase, chartRuler } = document.chart;
  const letters = { x: x + 46, name: y + 30 };
  const inks = { lit: '#FFFFFF', dark: theme.ink, rim: theme.accent };
  pen.shapes(moonDisk({ x: x + 17, y: y + 20 }, 16, moonPhase, inks));
  pen.text(words.chart.moonPhase.toUpperCase(), { x: letters.x, y: y + 14 }, type.tableHead);
  const percent = String(Math.round(moonPhase.illuminatedFraction * 100));
  const phase = `${words.moonPhaseNames[moonPhase.phase]}, ${words.chart.illuminated.replace('{percent}', percent)}`;
  pen.text(phase, { x: letters.x, y: letters.name }, type.table);
  if (!chartRuler) return;
  const middle = x + page.textWidth / 2 + gap / 2 + 40;
  const glyph = { ...type.tableGlyph, fontSize: 26 };
  pen.text(bodyGlyphs[chartRuler], { x: middle, y: y + 29 }, glyph);
  pen.text(words.chart.chartRuler.toUpperCase(), { x: middle + 40, y: y + 14 }, type.tableHead);
  pen.text(words.bodyNames[chartRuler], { x: middle + 40, y: letters.name }, type.table);
}
