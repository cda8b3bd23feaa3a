import type { FontName } from '../fonts/font-files.ts';
import { openFont, shape } from '../fonts/font-metrics.ts';
import { fontFor, graphemes } from '../text/printable-text.ts';
import type { Outline, PlacedOutline, Spot } from './shape.ts';

interface PathCommand {
  command: string;
  args: number[];
}

type Four = [number, number, number, number];

interface Lettering {
  letters: { outline: Outline; left: number }[];
  middle: Spot;
}

const operators: Record<string, string> = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' };
/** Of the signs, bodies, figures and angles that charts show: a few hundred. */
const letterings = new Map<string, Lettering>();

/** The outlines of a short text, its ink centred on `center`; `size` is the em in drawing units. */
export function outlined(text: string, font: FontName, size: number, center: Spot): PlacedOutline[] {
  const key = `${font} ${text}`;
  let lettering = letterings.get(key);
  if (!lettering) {
    lettering = letteringOf(text, font);
    letterings.set(key, lettering);
  }
  const { letters, middle } = lettering;
  const scale = size / 1000;
  const y = center.y - middle.y * scale;
  return letters.map(({ outline, left }) => ({ outline, at: { x: center.x + (left - middle.x) * scale, y }, size }));
}

function letteringOf(text: string, preferred: FontName): Lettering {
  let advance = 0;
  const letters = graphemes(text).flatMap((grapheme) => {
    const font = fontFor(grapheme, preferred) ?? preferred;
    const [outline, left] = [outlineOf(grapheme, font), advance];
    advance += shape(grapheme, font, '').advanceWidth;
    return outline.path ? [{ outline, left }] : [];
  });
  const xs = letters.flatMap(({ outline, left }) => [outline.bounds[0] + left, outline.bounds[2] + left]);
  const ys = letters.flatMap(({ outline }) => [outline.bounds[1], outline.bounds[3]]);
  return { letters, middle: { x: middleOf(xs), y: middleOf(ys) } };
}

/** In thousandths of an em, from where each letter begins. */
const outlines = new Map<string, Outline>();

function outlineOf(grapheme: string, name: FontName): Outline {
  const key = `${name} ${grapheme}`;
  let outline = outlines.get(key);
  if (!outline) {
    outline = traced(grapheme, name);
    outlines.set(key, outline);
  }
  return outline;
}

function traced(grapheme: string, name: FontName): Outline {
  const font = openFont(name);
  const scale = 1000 / font.unitsPerEm;
  const [xs, ys]: [number[], number[]] = [[], []];
  let advance = 0;
  let path = '';
  const { glyphs, positions } = font.layout(grapheme);
  for (const [index, glyph] of glyphs.entries()) {
    for (const { command, args } of cubic(glyph.path.commands as PathCommand[])) {
      for (let axis = 0; axis < args.length; axis += 2) {
        const [x, y] = [Math.round(args[axis]! * scale + advance), Math.round(-args[axis + 1]! * scale)];
        xs.push(x);
        ys.push(y);
        path += `${x} ${y} `;
      }
      path += `${operators[command]} `;
    }
    advance += positions[index]!.xAdvance * scale;
  }
  return { path, bounds: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

function middleOf(values: number[]): number {
  return values.length > 0 ? (Math.min(...values) + Math.max(...values)) / 2 : 0;
}

/**
 * TrueType draws with quadratic curves, which PDF does not have. Two of them that meet halfway between their handles, as
 * the halves of a cubic one do, become one: it has their ends, their tangents and the point where they meet, and strays
 * by less than a thousandth of an em.
 */
function cubic(commands: PathCommand[]): PathCommand[] {
  const drawn: PathCommand[] = [];
  const toward = (from: number, to: number, share: number) => from + (to - from) * share;
  let [x, y] = [0, 0];
  for (let index = 0; index < commands.length; index += 1) {
    const { command, args } = commands[index]!;
    if (command !== 'quadraticCurveTo') {
      drawn.push({ command, args });
      if (args.length > 0) [x, y] = args.slice(-2) as [number, number];
      continue;
    }
    const [firstX, firstY, meetX, meetY] = args as Four;
    const next = commands[index + 1];
    const second = next?.command === 'quadraticCurveTo' ? (next.args as Four) : undefined;
    const halves = second && meetX === (firstX + second[0]) / 2 && meetY === (firstY + second[1]) / 2;
    const [handleX, handleY, endX, endY] = halves ? second : (args as Four);
    const share = halves ? 4 / 3 : 2 / 3;
    const start = [toward(x, firstX, share), toward(y, firstY, share)];
    const end = [toward(endX, handleX, share), toward(endY, handleY, share)];
    drawn.push({ command: 'bezierCurveTo', args: [...start, ...end, endX, endY] });
    [x, y] = [endX, endY];
    if (halves) index += 1;
  }
  return drawn;
}
