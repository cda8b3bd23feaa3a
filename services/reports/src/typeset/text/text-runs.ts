import { BoundedMap } from '../bounded-map.ts';
import type { FontName } from '../fonts/font-files.ts';
import { measureText, openFont, type ShapedText, shape, wordsOf } from '../fonts/font-metrics.ts';
import { bidiOrder, mayBeRightToLeft } from './bidi-order.ts';
import { inDrawingOrder } from './drawing-order.ts';
import { fontFor, graphemes, isPlain } from './printable-text.ts';
import type { TextStyle } from './text-style.ts';

/** Text in one font and one direction, in the order it is drawn from left to right. */
interface TextRun {
  text: string;
  font: FontName;
  /** Shaped as a whole; word by word would order right-to-left words wrongly. */
  whole?: true;
}

type Face = Pick<TextStyle, 'font' | 'fontSize' | 'features' | 'tracking'>;

/** The words of a printable line as they are drawn. */
function shapedWords(line: string, { font, features = '' }: Face): { font: FontName; word: ShapedText }[] {
  return textRuns(line, font).flatMap((run) => {
    const wanted = run.font === font ? features : '';
    const words = run.whole ? [run.text] : wordsOf(run.text);
    return words.map((text) => ({ font: run.font, word: shape(text, run.font, wanted) }));
  });
}

/** Width in points of a printable line. */
export function lineWidth(line: string, face: Face): number {
  const spread = (face.tracking ?? 0) * Math.max(0, line.length - 1);
  if (isPlain(line)) return measureText(line, face.font, face.fontSize, face.features) + spread;
  const advance = shapedWords(line, face).reduce((sum, { word }) => sum + word.advanceWidth, 0);
  return (advance * face.fontSize) / 1000 + spread;
}

/** By font and line: symbols and names, which come again and again. */
const split = new BoundedMap<readonly TextRun[]>(2000);

/** Splits a printable line by font and direction. */
export function textRuns(line: string, font: FontName): readonly TextRun[] {
  if (isPlain(line)) return [{ text: line, font }];
  const key = `${font} ${line}`;
  const runs = split.get(key) ?? splitAnew(line, font);
  split.set(key, runs);
  return runs;
}

function splitAnew(line: string, font: FontName): TextRun[] {
  if (!mayBeRightToLeft(line)) return fontRuns(line, font);
  return bidiOrder(line).flatMap(({ text, rightToLeft }) => {
    const runs = fontRuns(text, font).map((run) => directed(run, rightToLeft));
    return rightToLeft ? runs.reverse() : runs;
  });
}

/** A word keeps to one font where one has all of it: a Greek name does not change faces at the letters of its display face. */
function fontRuns(text: string, preferred: FontName): TextRun[] {
  const runs: TextRun[] = [];
  for (const word of wordsOf(text)) {
    const common = fontFor(word.trimEnd(), preferred);
    // The emoji font's space is wider than a letter; and a row of symbols keeps to its face as far as that goes.
    const forAll = common === 'emoji' || preferred === 'astro' ? null : common;
    for (const part of forAll ? [word] : graphemes(word)) {
      const last = runs.at(-1);
      const font =
        part === ' ' && last && last.font !== 'emoji' ? last.font : (forAll ?? fontFor(part, preferred) ?? preferred);
      const drawn = font === 'emoji' ? part : inDrawingOrder(part.replace(/[\ufe0e\ufe0f]/gu, ''));
      if (last?.font === font) last.text += drawn;
      else runs.push({ text: drawn, font });
    }
  }
  return runs;
}

/** Shapers go by script: a run they would draw the other way round is handed over reversed. */
function directed(run: TextRun, rightToLeft: boolean): TextRun {
  const shapedRightToLeft = openFont(run.font).layout(run.text).direction === 'rtl';
  const text = shapedRightToLeft === rightToLeft ? run.text : graphemes(run.text).reverse().join('');
  return { ...run, text, whole: true };
}
