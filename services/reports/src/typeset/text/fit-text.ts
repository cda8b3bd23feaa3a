import { breakLines, type Measure } from './line-breaking.ts';
import { graphemes } from './printable-text.ts';
import { lineWidth } from './text-runs.ts';

export interface FittedText {
  lines: readonly string[];
  fontSize: number;
}

/**
 * The largest of `sizes` at which the text takes at most its number of lines, words whole if they are at any; else
 * shortened with an ellipsis.
 */
export function fitText(
  text: string,
  measure: Omit<Measure, 'fontSize'>,
  sizes: { fontSize: number; maxLines: number }[],
): FittedText {
  const fitting = sizes.flatMap(({ fontSize, maxLines }) => {
    const lines = text.length > 400 ? [] : breakLines(text, { ...measure, fontSize });
    return lines.length > 0 && lines.length <= maxLines ? [{ lines, fontSize }] : [];
  });
  const best = fitting.find(({ lines }) => hasWholeWords(lines, text)) ?? fitting[0];
  if (best) return { ...best, lines: balanced(text, best.lines, { ...measure, fontSize: best.fontSize }) };
  const { fontSize, maxLines } = sizes.at(-1)!;
  return { lines: shortened(text, { ...measure, fontSize }, maxLines), fontSize };
}

/** The same number of lines, as even as they go: a title does not end with its last word alone. */
function balanced(text: string, lines: readonly string[], measure: Measure): readonly string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = breakLines(text, { ...measure, widthPt: measure.widthPt * share });
    if (narrower.length > lines.length || !hasWholeWords(narrower, text)) break;
    best = narrower;
  }
  return best;
}

function hasWholeWords(lines: readonly string[], text: string): boolean {
  const words = new Set(text.split(/[ \n]+/u));
  return lines.every((line) => line.split(' ').every((word) => words.has(word)));
}

/** The text on one line, cut at a grapheme with an ellipsis when it is too wide. */
export function fitLine(text: string, measure: Measure): string {
  if (text.length <= 400 && lineWidth(text, measure) <= measure.widthPt) return text;
  return shortened(text, measure, 1)[0] ?? '';
}

function shortened(text: string, measure: Measure, maxLines: number): readonly string[] {
  const parts = graphemes(text.slice(0, 2000));
  let fits = 0;
  let tooMany = parts.length + 1;
  const candidate = (count: number) => breakLines(`${parts.slice(0, count).join('').trimEnd()}…`, measure);
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const lines = candidate(middle);
    const fit = lines.length <= maxLines && lines.every((line) => lineWidth(line, measure) <= measure.widthPt);
    if (fit) fits = middle;
    else tooMany = middle;
  }
  return candidate(fits);
}
