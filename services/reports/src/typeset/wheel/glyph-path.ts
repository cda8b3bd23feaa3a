import type { FontName } from '../font-files.ts';
import { openFont } from '../font-metrics.ts';
import { coordinate, type Point } from './wheel-geometry.ts';

interface PathCommand {
  command: string;
  args: number[];
}

const svgLetters: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** The outline of a short text as SVG path data, its ink centred on `at`; `size` is the em in drawing units. */
export function glyphPath(text: string, fontName: FontName, size: number, at: Point): string {
  const font = openFont(fontName);
  const scale = size / font.unitsPerEm;
  const run = font.layout(text);
  const commands: PathCommand[] = [];
  let advance = 0;
  run.glyphs.forEach((glyph, index) => {
    for (const { command, args } of glyph.path.commands as PathCommand[]) {
      commands.push({ command, args: args.map((value, axis) => (axis % 2 === 0 ? value + advance : value)) });
    }
    advance += run.positions[index]!.xAdvance;
  });
  const middle = inkCenter(commands);
  return commands
    .map(({ command, args }) => {
      const moved = args.map((value, axis) =>
        coordinate(axis % 2 === 0 ? at.x + (value - middle.x) * scale : at.y - (value - middle.y) * scale),
      );
      return `${svgLetters[command]}${moved.join(' ')}`;
    })
    .join('');
}

function inkCenter(commands: PathCommand[]): Point {
  const values = commands.flatMap(({ args }) => args);
  const xs = values.filter((_, axis) => axis % 2 === 0);
  const ys = values.filter((_, axis) => axis % 2 === 1);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}
