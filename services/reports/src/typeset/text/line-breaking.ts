import { BoundedMap } from '../bounded-map.ts';
import { graphemes } from './printable-text.ts';
import { lineWidth } from './text-runs.ts';
import type { TextStyle } from './text-style.ts';

/** The face a paragraph is set in, and how wide. */
export interface Measure extends Pick<TextStyle, 'font' | 'fontSize' | 'features' | 'tracking'> {
  widthPt: number;
}

interface Word {
  text: string;
  widthPt: number;
  spaceAfterPt: number;
}

/** Cost of ending a line on a word of one letter (`y`, `o`, `a`) and of a last line of one short word. */
const danglingLetterCost = 0.012;
const shortLastLineCost = 0.03;

/** By face and width: reports are set in few of them, and have most of their paragraphs in common. */
const broken = new BoundedMap<BoundedMap<readonly string[]>>(100);
const maxParagraphs = 6000;

/**
 * Breaks a paragraph into the lines with the least ragged right edge, weighing the paragraph as a whole instead of
 * filling line after line.
 */
export function breakLines(paragraph: string, measure: Measure): readonly string[] {
  const { font, fontSize, features, tracking, widthPt } = measure;
  const key = `${font} ${fontSize} ${features} ${tracking} ${widthPt}`;
  const paragraphs = broken.get(key) ?? new BoundedMap(maxParagraphs);
  broken.set(key, paragraphs);
  const lines = paragraphs.get(paragraph) ?? breakAnew(paragraph, measure);
  paragraphs.set(paragraph, lines);
  return lines;
}

function breakAnew(paragraph: string, measure: Measure): string[] {
  const space = lineWidth(' ', measure) + 2 * (measure.tracking ?? 0);
  const words = paragraph.split(' ').flatMap((word) => toWords(word, space, measure));
  const cost: number[] = [0];
  const lineStart: number[] = [0];
  for (let end = 1; end <= words.length; end++) {
    cost[end] = Number.POSITIVE_INFINITY;
    let width = 0;
    for (let start = end - 1; start >= 0; start--) {
      const word = words[start]!;
      width += word.widthPt + (start === end - 1 ? 0 : word.spaceAfterPt);
      if (width > measure.widthPt && start < end - 1) break;
      const total = cost[start]! + lineCost(words, start, end, width / measure.widthPt);
      if (total < cost[end]!) {
        cost[end] = total;
        lineStart[end] = start;
      }
    }
  }
  const lines: string[] = [];
  for (let end = words.length; end > 0; end = lineStart[end]!) {
    lines.unshift(joinWords(words.slice(lineStart[end]!, end)));
  }
  return lines;
}

function lineCost(words: Word[], start: number, end: number, fill: number): number {
  if (end === words.length) return fill < 0.2 && start > 0 ? shortLastLineCost : 0;
  const dangling = words[end - 1]!.text.length === 1 ? danglingLetterCost : 0;
  return (1 - fill) ** 2 + dangling;
}

/** One word, or its pieces when it is wider than the line. */
function toWords(text: string, space: number, measure: Measure): Word[] {
  const { widthPt, tracking = 0 } = measure;
  const width = lineWidth(text, measure);
  if (width <= widthPt) return [{ text, widthPt: width, spaceAfterPt: space }];
  const pieces: Word[] = [];
  for (const grapheme of graphemes(text)) {
    const last = pieces.at(-1);
    const graphemeWidth = lineWidth(grapheme, measure) + tracking;
    if (last && last.widthPt + graphemeWidth <= widthPt) {
      last.text += grapheme;
      last.widthPt += graphemeWidth;
    } else pieces.push({ text: grapheme, widthPt: graphemeWidth, spaceAfterPt: 0 });
  }
  pieces.at(-1)!.spaceAfterPt = space;
  return pieces;
}

function joinWords(words: Word[]): string {
  return words
    .map(({ text, spaceAfterPt }) => (spaceAfterPt > 0 ? `${text} ` : text))
    .join('')
    .trimEnd();
}
