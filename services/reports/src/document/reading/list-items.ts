import type { Line } from './pdf-lines.ts';

const mark = /^(?:\(?(?:\d{1,2}|\p{Ll})[.)]|[•‣◦▪■●○–—·*-])$/u;
const bulleted = /^[•‣◦▪■●○·]\s*[\p{L}\p{N}(«“"]|^[–—*-]\s+\p{L}/u;
const numbered = /^\(?(?<number>\d{1,2})[.)]\s/;

/** So many lines back stands the text of a mark that is drawn after a whole list. */
const markReach = 60;
/** In the size of the letters. */
const widestIndent = 4;

/** Programs that draw the mark of an entry after its first line, or after the whole text, would have it behind that. */
export function withMarksInFront(lines: readonly Line[]): Line[] {
  const told: Line[] = [];
  for (const line of lines) {
    const at = isMark(line) ? indexOfMarked(told, line) : -1;
    if (at >= 0) told[at] = marked(told[at]!, line.text.trim());
    else told.push(line);
  }
  return told;
}

/** Whether a text is an entry of a list. */
export function isItem(text: string): boolean {
  return bulleted.test(text) || numbered.test(text);
}

/** Whether a line begins an entry of a list; of a number the one before it has to be told before. */
export function beginsItem(text: string, textBefore: string): boolean {
  if (bulleted.test(text)) return true;
  const number = numberOf(text);
  return number === 1 || (number !== undefined && number - 1 === numberOf(textBefore));
}

function numberOf(text: string): number | undefined {
  const number = numbered.exec(text)?.groups?.['number'];
  return number === undefined ? undefined : Number(number);
}

function isMark({ text }: Line): boolean {
  return mark.test(text.trim());
}

function indexOfMarked(lines: readonly Line[], { page, x, y, size }: Line): number {
  const start = Math.max(0, lines.length - markReach);
  const isBeside = (line: Line) =>
    page === line.page && x < line.x && line.x - x < size * widestIndent && Math.abs(y - line.y) < size / 2;
  const at = lines.slice(start).findLastIndex((line) => isBeside(line) && !isMark(line) && !isItem(line.text));
  return at < 0 ? -1 : start + at;
}

function marked(line: Line, sign: string): Line {
  const [first, ...others] = line.cells;
  return { ...line, text: `${sign} ${line.text}`, cells: [{ ...first!, text: `${sign} ${first!.text}` }, ...others] };
}
