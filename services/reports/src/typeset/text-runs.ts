import { bidiOrder, mayBeRightToLeft } from './bidi-order.ts';
import type { FontName } from './font-files.ts';
import { measureRun, measureText, openFont } from './font-metrics.ts';
import { fontFor, graphemes, isPlain } from './printable-text.ts';

/** Text in one font and one direction, in the order it is drawn from left to right. */
export interface TextRun {
  text: string;
  font: FontName;
  noWrap: true;
  /** An empty list makes pdfkit shape the run as a whole; word by word would order right-to-left words wrongly. */
  fontFeatures?: [];
}

/** Splits a printable line by font and direction, since pdfmake has neither glyph fallback nor bidi. */
export function textRuns(line: string, font: FontName): TextRun[] {
  if (isPlain(line)) return [{ text: line, font, noWrap: true }];
  if (!mayBeRightToLeft(line)) return fontRuns(line, font);
  return bidiOrder(line).flatMap(({ text, rightToLeft }) => {
    const runs = fontRuns(text, font).map((run) => directed(run, rightToLeft));
    return rightToLeft ? runs.reverse() : runs;
  });
}

/** Width in points of a line once split into runs. */
export function lineWidth(line: string, font: FontName, fontSize: number): number {
  if (isPlain(line)) return measureText(line, font, fontSize);
  return textRuns(line, font).reduce(
    (sum, run) => sum + (run.fontFeatures ? measureRun : measureText)(run.text, run.font, fontSize),
    0,
  );
}

function fontRuns(text: string, preferred: FontName): TextRun[] {
  const runs: TextRun[] = [];
  for (const grapheme of graphemes(text)) {
    const last = runs.at(-1);
    const joinsLast = grapheme === ' ' && last && last.font !== 'emoji';
    const font = joinsLast ? last.font : (fontFor(grapheme, preferred) ?? preferred);
    const drawn = font === 'emoji' ? grapheme : grapheme.replace(/[\ufe0e\ufe0f]/gu, '');
    if (last?.font === font) last.text += drawn;
    else runs.push({ text: drawn, font, noWrap: true });
  }
  return runs;
}

/** Shapers go by script: a run they would draw the other way round is handed over reversed. */
function directed(run: TextRun, rightToLeft: boolean): TextRun {
  const shapedRightToLeft = openFont(run.font).layout(run.text).direction === 'rtl';
  const text = shapedRightToLeft === rightToLeft ? run.text : graphemes(run.text).reverse().join('');
  return { ...run, text, fontFeatures: [] };
}
