import { cleanText } from './clean-text.ts';
import type { Block } from './document-text.ts';
import { beginsItem, isItem, withMarksInFront } from './list-items.ts';
import type { Line } from './pdf-lines.ts';
import { isBrokenOff, rightEdgesOf } from './right-edges.ts';
import { type SetLine, withTableRows } from './table-rows.ts';

/** A heading is set this much larger than what is read below it. */
const headingScale = 1.15;
const longestHeading = 160;
/** More space than this, in the leading of the text, parts paragraphs. */
const paragraphSpace = 1.4;
const cellBorder = ' | ';
/** What leads to a page's number in a table of contents. */
const dotLeaders = /\s*(?:(?:\.\s?){4,}|…{2,})\s*(?=\S{1,6}$)/u;
const leader = ' … ';
/** Further from the other lines than this, in its size, stands a page's number. */
const pageNumberSpace = 2;
/** Scripts that put no space between words. */
const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u;
/** Lines further apart, in the size of the letters, are of no paragraph. */
const widestLeading = 3;
/** The longest paragraph that stays one: where nothing parts them, a whole book would be one. */
const longestParagraph = 4000;

/** Lines joined to the headings and paragraphs they were before they were set. */
export function blocksOf(allLines: Line[]): Block[] {
  const lines = withTableRows(withMarksInFront(withoutFurniture(allLines)))
    .map((line) => ({ ...line, text: cleanText(isRow(line) ? rowText(line) : line.text).replace(dotLeaders, leader) }))
    .filter(({ text }) => text !== '');
  const bodySize = commonest(lines.map(({ size, text }) => [round(size), text.length]));
  const leading = leadingOf(lines, bodySize);
  const rightEdges = rightEdgesOf(lines.filter((line) => !isRow(line)));
  const blocks: Block[] = [];
  let last: SetLine | undefined;
  for (const line of lines) {
    const kind = !isRow(line) && isHeading(line, bodySize) ? 'heading' : 'paragraph';
    const block = blocks.at(-1);
    if (last && block?.kind === kind && continues(last, line, block, leading) && !isBrokenOff(last, line, rightEdges))
      block.text = joined(block.text, line.text);
    else blocks.push({ kind, text: line.text });
    last = line;
  }
  return blocks;
}

function isRow({ cells }: SetLine): boolean {
  return cells.length > 0;
}

function rowText({ cells }: SetLine): string {
  return cells.map((cell) => cell.map(cleanText).reduce(joined)).join(cellBorder);
}

function isHeading({ size, text }: SetLine, bodySize: number): boolean {
  const isLarge = round(size) >= bodySize * headingScale;
  return isLarge && text.length <= longestHeading && /\p{L}/u.test(text) && !isContentsEntry(text);
}

function isContentsEntry(text: string): boolean {
  return text.includes(leader) && /\d$|\s[ivxlc]+$/u.test(text);
}

function continues(last: SetLine, line: SetLine, block: Block, leading: number): boolean {
  if (isRow(last) || isRow(line) || isContentsEntry(last.text)) return false;
  if (Math.abs(last.size - line.size) > 0.6 || block.text.length > longestParagraph) return false;
  if (beginsItem(line.text, block.text)) return false;
  const ended = /[.!?:…»”"]$/.test(last.text);
  // On a new page, or in a new column, the sentence tells whether the paragraph goes on.
  if (last.page !== line.page || line.y > last.y) return !ended;
  const space = last.y - line.y;
  if (space > Math.max(leading, line.size) * paragraphSpace) return false;
  const indent = line.x - last.x;
  // Further left than an entry of a list stands what is no part of it.
  if (indent < -line.size * 0.8 && isItem(block.text)) return !/^\p{Lu}/u.test(line.text);
  return !(ended && indent > line.size * 0.8);
}

/** How far apart the lines of a paragraph are: of what is common the least, as short paragraphs have more space between. */
function leadingOf(lines: readonly SetLine[], bodySize: number): number {
  const gaps = lines.slice(1).map((line, index) => round(lines[index]!.y - line.y));
  const counts = Map.groupBy(
    gaps.filter((gap) => gap >= bodySize * 0.9 && gap < bodySize * widestLeading),
    (gap) => gap,
  );
  // Hostile sizes make so many that they are no function's arguments.
  const most = [...counts.values()].reduce((longest, { length }) => Math.max(longest, length), 0);
  const usual = [...counts].filter(([, { length }]) => length > 1 && length >= most / 4).map(([gap]) => gap);
  if (usual.length === 0) return commonest(gaps.map((gap) => [gap, 1]));
  return usual.reduce((least, gap) => Math.min(least, gap));
}

/** A word that was hyphenated at the end of its line is whole again. */
function joined(text: string, next: string): string {
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return spaceless.test(text.slice(-1)) && spaceless.test(next) ? text + next : `${text} ${next}`;
}

/** Running heads, feet and page numbers: at the edge of most pages, at the same height, the same but for a number. */
function withoutFurniture(lines: Line[]): Line[] {
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()];
  const edges = new Set(pages.flatMap(edgesOf));
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(furnitureKey(line), (counts.get(furnitureKey(line)) ?? 0) + 1);
  const leastRepeated = Math.max(2, pages.length / 2);
  // Of two pages both may end with a row of figures.
  const mayRepeat = ({ text }: Line) => pages.length > 2 || /\p{L}{3}/u.test(text);
  const repeated = [...edges].filter((line) => mayRepeat(line) && counts.get(furnitureKey(line))! >= leastRepeated);
  const furniture = new Set([...repeated, ...pages.flatMap(pageNumbersOf)]);
  return lines.filter((line) => !furniture.has(line));
}

/** The two highest and the two lowest lines of a page. */
function edgesOf(lines: Line[]): Line[] {
  const falling = lines.toSorted((one, other) => other.y - one.y);
  return [...falling.slice(0, 2), ...falling.slice(-2)];
}

/** The highest or lowest line of a page, when it is a number apart from the others. */
function pageNumbersOf(lines: Line[]): Line[] {
  const falling = lines.toSorted((one, other) => other.y - one.y);
  const isNumber = ({ text }: Line) => /^[-–]?\s*(?:\d{1,3}|[ivxlc]{1,6})\s*[-–]?$/u.test(text.trim());
  const isApart = (one: Line, other: Line) =>
    one.size < other.size + 0.6 && Math.abs(one.y - other.y) > one.size * pageNumberSpace;
  const [first, second] = falling;
  const [last, before] = falling.toReversed();
  return [
    ...(second && isNumber(first!) && isApart(first!, second) ? [first!] : []),
    ...(before && isNumber(last!) && isApart(last!, before) ? [last!] : []),
  ];
}

function furnitureKey({ y, text }: Line): string {
  return `${Math.round(y)} ${text.replace(/\d+/g, '#')}`;
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}

/** The value with the greatest weight; 0 when there are none. */
function commonest(weighted: [value: number, weight: number][]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
