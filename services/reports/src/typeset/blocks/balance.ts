import { elements, modalities, type NatalChart, type Sign } from '@astrall/astrology/chart.ts';
import { elementOf, modalityOf } from '@astrall/astrology/zodiac.ts';
import { mixed } from '@astrall/platform/brand/color.ts';
import { possiblePhases, possibleSigns } from '../../chart/unknown-hour.ts';
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
  /** How many more it may be, where the hour is unknown and decides a sign. */
  perhaps: number;
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
    ...counts(chart, chart.elementBalance[element], (sign) => elementOf(sign) === element),
    color: elementColors[element],
  }));
  const manners = modalities.map((modality) => ({
    name: words.modalityNames[modality],
    ...counts(chart, chart.modalityBalance[modality], (sign) => modalityOf(sign) === modality),
    color: theme.accent,
  }));
  return together([
    kicker(words.chart.balance, setting, 24),
    tallies(counted, column, setting),
    { ...tallies(manners, column, setting), gap: 10 },
    { height: 50, gap: 16, draw: (pen, x, y) => drawMoonAndRuler(pen, x, y, setting) },
  ]);
}

/** Of the bodies whose sign the hour decides, only those are counted that are of the kind in each of their signs. */
function counts(chart: NatalChart, count: number, isOfKind: (sign: Sign) => boolean): Pick<Tally, 'count' | 'perhaps'> {
  const unsure = chart.placements.filter((placement) => {
    const ofKind = possibleSigns(placement, chart).filter(isOfKind).length;
    return ofKind > 0 && ofKind < possibleSigns(placement, chart).length;
  });
  return { count: count - unsure.filter(({ sign }) => isOfKind(sign)).length, perhaps: unsure.length };
}

/** One bar of counted marks for each. */
function tallies(all: Tally[], column: number, { type, theme }: Setting): Box {
  const step = column / Math.max(6, ...all.map(({ count, perhaps }) => count + perhaps));
  return {
    height: 26,
    gap: 5,
    draw(pen, x, y) {
      all.forEach(({ name, count, perhaps, color }, index) => {
        const left = x + index * (column + gap);
        pen.text(name, { x: left, y: y + 12 }, type.table);
        const figure = { ...type.table, color: theme.inkSoft, alignment: 'right' as const };
        pen.text(perhaps > 0 ? `${count}–${count + perhaps}` : String(count), { x: left, y: y + 12 }, figure, column);
        const marks = (from: number, length: number) =>
          Array.from({ length }, (_, mark) => rectPath(left + (from + mark) * step, y + 18, step - 1.5, 5)).join('');
        pen.shapes([
          { path: rectPath(left, y + 18, column, 5), fill: theme.band },
          ...(count > 0 ? [{ path: marks(0, count), fill: color }] : []),
          ...(perhaps > 0 ? [{ path: marks(count, perhaps), fill: mixed(color, '#FFFFFF', 0.65) }] : []),
        ]);
      });
    },
  };
}

function drawMoonAndRuler(
  pen: Pen,
  x: number,
  y: number,
  { document, words, page, theme, type, fromSouth }: Setting,
): void {
  const { moonPhase, chartRuler, timeKnown } = document.chart;
  const letters = { x: x + 46, name: y + 30 };
  const inks = { lit: '#FFFFFF', dark: theme.ink, rim: theme.accent };
  pen.shapes(moonDisk({ x: x + 17, y: y + 20 }, 16, moonPhase, inks, fromSouth.birth));
  pen.text(words.chart.moonPhase.toUpperCase(), { x: letters.x, y: y + 14 }, type.tableHead);
  const percent = String(Math.round(moonPhase.illuminatedFraction * 100));
  const phase = possiblePhases(document.chart)
    .map((possible) => words.moonPhaseNames[possible])
    .join(' / ');
  // How much of it is lit differs by the hour.
  const lit = timeKnown ? `, ${words.chart.illuminated.replace('{percent}', percent)}` : '';
  pen.text(phase + lit, { x: letters.x, y: letters.name }, type.table);
  if (!chartRuler) return;
  const middle = x + page.textWidth / 2 + gap / 2 + 40;
  const glyph = { ...type.tableGlyph, fontSize: 26 };
  pen.text(bodyGlyphs[chartRuler], { x: middle, y: y + 29 }, glyph);
  pen.text(words.chart.chartRuler.toUpperCase(), { x: middle + 40, y: y + 14 }, type.tableHead);
  pen.text(words.bodyNames[chartRuler], { x: middle + 40, y: letters.name }, type.table);
}
