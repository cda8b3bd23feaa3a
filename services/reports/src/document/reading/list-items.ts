import type { Line } from './pdf-lines.ts';

const mark = /^(?:\(?(?:\d{1,2}|\p{Ll})[.)]|[•‣◦▪■●○–—·*-])$/u;
const bulleted = /^[•‣◦▪■●○·]\s*[\p{L}\p{N}(«“"]|^[–—*-]\s+\p{L}/u;
const numbered = /^\(?(?<number>\d{1,2})[.)]\s/;

/** Programs that draw the mark of an entry after its first line would have it behind the text. */
export function withMarksInFront(lines: readonly Line[]): Line[] {
  const told: Line[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    if (last && isMarkOf(line, last)) told[told.length - 1] = marked(last, line.text.trim());
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

function isMarkOf({ page, x, y, size, text }: Line, line: Line): boolean {
  return page === line.page && x < line.x && Math.abs(y - line.y) < size / 2 && mark.test(text.trim());
}

function marked(line: Line, sign: string): Line {
  const [first, ...others] = line.cells;
  return { ...line, text: `${sign} ${line.text}`, cells: [{ ...first!, text: `${sign} ${first!.text}` }, ...others] };
}
