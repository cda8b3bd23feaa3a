import type { FontName } from '../fonts/font-files.ts';
import { openFont } from '../fonts/font-metrics.ts';
import { fontFor, graphemes } from '../text/printable-text.ts';
import { coordinate, type Spot } from './shape.ts';

interface PathCommand {
  command: string;
  args: number[];
}

type Four = [number, number, number, number];

/** Cubic curves only, in ems, y growing downwards, the middle of the ink at the origin. */
interface Outline {
  commands: PathCommand[];
}

const operators: Record<string, string> = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' };
const outlines = new Map<string, Outline>();

/** The outline of a short text, its ink centred on `at`; `size` is the em in drawing units. */
export function glyphPath(text: string, font: FontName, size: number, at: Spot): string {
  const key = `${font} ${text}`;
  let outline = outlines.get(key);
  if (!outline) {
    outline = outlineOf(text, font);
    outlines.set(key, outline);
  }
  let path = '';
  for (const { command, args } of outline.commands) {
    for (let index = 0; index < args.length; index += 2) {
      path += `${coordinate(at.x + args[index]! * size)} ${coordinate(at.y + args[index + 1]! * size)} `;
    }
    path += `${operators[command]} `;
  }
  return path;
}

function outlineOf(text: string, preferred: FontName): Outline {
  const commands: PathCommand[] = [];
  let advance = 0;
  for (const grapheme of graphemes(text)) {
    const font = openFont(fontFor(grapheme, preferred) ?? preferred);
    const scale = 1 / font.unitsPerEm;
    const run = font.layout(grapheme);
    run.glyphs.forEach((glyph, index) => {
      for (const { command, args } of cubic(glyph.path.commands as PathCommand[])) {
        commands.push({
          command,
          args: args.map((value, axis) => (axis % 2 === 0 ? value * scale + advance : -value * scale)),
        });
      }
      advance += run.positions[index]!.xAdvance * scale;
    });
  }
  const middle = inkCenter(commands);
  return {
    commands: commands.map(({ command, args }) => ({
      command,
      args: args.map((value, axis) => value - (axis % 2 === 0 ? middle.x : middle.y)),
    })),
  };
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

function inkCenter(commands: PathCommand[]): Spot {
  const values = commands.flatMap(({ args }) => args);
  const xs = values.filter((_, axis) => axis % 2 === 0);
  const ys = values.filter((_, axis) => axis % 2 === 1);
  if (xs.length === 0) return { x: 0, y: 0 };
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}
