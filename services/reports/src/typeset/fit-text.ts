import type { FontName } from './font-files.ts';
import { breakLines } from './line-breaking.ts';
import { graphemes } from './printable-text.ts';
import { lineWidth } from './text-runs.ts';

export interface FittedText {
  lines: string[];
  fontSize: number;
}

/** The largest of `fontSizes` at which the text takes at most its number of lines; else shortened with an ellipsis. */
export function fitText(
  text: string,
  font: FontName,
  widthPt: number,
  fontSizes: { fontSize: number; maxLines: number }[],
): FittedText {
  for (const { fontSize, maxLines } of fontSizes) {
    const lines = text.length > 400 ? [] : breakLines(text, { font, fontSize, widthPt });
    if (lines.length > 0 && lines.length <= maxLines) return { lines, fontSize };
  }
  const { fontSize, maxLines } = fontSizes.at(-1)!;
  return { lines: shortened(text, { font, fontSize, widthPt }, maxLines), fontSize };
}

/** The text on one line, cut at a grapheme with an ellipsis when it is too wide. */
export function fitLine(text: string, font: FontName, fontSize: number, widthPt: number): string {
  if (text.length <= 400 && lineWidth(text, font, fontSize) <= widthPt) return text;
  return shortened(text, { font, fontSize, widthPt }, 1)[0] ?? '';
}

function shortened(
  text: string,
  measure: { font: FontName; fontSize: number; widthPt: number },
  maxLines: number,
): string[] {
  const parts = graphemes(text.slice(0, 2000));
  let fits = 0;
  let tooMany = parts.length + 1;
  const candidate = (count: number) => breakLines(`${parts.slice(0, count).join('').trimEnd()}…`, measure);
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const lines = candidate(middle);
    const fit =
      lines.length <= maxLines &&
      lines.every((line) => lineWidth(line, measure.font, measure.fontSize) <= measure.widthPt);
    if (fit) fits = middle;
    else tooMany = middle;
  }
  return candidate(fits);
}
