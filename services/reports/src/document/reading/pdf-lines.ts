import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One line of print. Sizes and places in points; `y` grows upwards. */
export interface Line {
  page: number;
  x: number;
  y: number;
  size: number;
  text: string;
  /** The parts of it that stand apart from one another, as in a row of a table. */
  cells: Cell[];
}

export interface Cell {
  x: number;
  /** Where its letters end. */
  end: number;
  text: string;
  /** It stands no further from the one before than words of justified text may. */
  close: boolean;
}

interface PdfLines {
  pages: number;
  title: string | null;
  lines: Line[];
}

/** More than any document people read. What exceeds them is made to keep us busy. */
const limits = { pages: 1000, characters: 2_000_000, itemsPerPage: 100_000, charactersPerLine: 2000 };
/** Wider than justified text ever is between words, in the size of the letters. */
const cellGap = 1.5;
/** What may part cells that are set close. Of a narrower one pdf.js makes a space. */
const closeGap = 0.6;
/** PDF 32000-1, table 22: copying text is allowed. */
const copying = 16;

/** The PDF can be opened, and holds more than is read here. */
export class TooComplexError extends Error {}

/** The PDF's owner does not let its text be copied. */
export class ProtectedError extends Error {}

/**
 * The text of a PDF, line by line, in the order of its content.
 * @throws TooComplexError, ProtectedError, and whatever pdf.js throws at a file that is broken or wants a password
 */
export async function readLines(bytes: Uint8Array): Promise<PdfLines> {
  const loading = getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 0,
    cMapUrl: fileURLToPath(new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))),
  });
  try {
    const pdf = await loading.promise;
    await refuseProtected(pdf);
    if (pdf.numPages > limits.pages) throw new TooComplexError();
    const lines: Line[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      for await (const line of linesOf(page, number)) {
        characters += line.text.length;
        if (characters > limits.characters) throw new TooComplexError();
        lines.push(line);
      }
      page.cleanup();
    }
    return { pages: pdf.numPages, title: await titleOf(pdf), lines };
  } finally {
    await loading.destroy();
  }
}

async function refuseProtected(pdf: PDFDocumentProxy): Promise<void> {
  // A set, whatever its types say.
  const allowed = (await pdf.getPermissions()) as Iterable<number> | null;
  if (allowed && !new Set(allowed).has(copying)) throw new ProtectedError();
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const { Title: title } = info as { Title?: unknown };
  return typeof title === 'string' ? title : null;
}

/** Pieces of text join while they stand on one line; what is set in another size or place begins another. */
async function* linesOf(page: PDFPageProxy, number: number): AsyncGenerator<Line> {
  let line: OpenLine | undefined;
  let items = 0;
  for await (const { items: chunk } of streamOf(page)) {
    items += chunk.length;
    if (items > limits.itemsPerPage) throw new TooComplexError();
    for (const item of chunk) {
      if (!('str' in item) || item.str === '') continue;
      const [, , c, d, x, y] = item.transform as number[];
      const piece = { text: item.str, x: x!, y: y!, size: Math.hypot(c!, d!) || item.height, width: item.width };
      if (line?.takes(piece)) line.add(piece);
      else if (item.str.trim() !== '') {
        if (line) yield line.closed();
        line = new OpenLine(number, piece);
      }
    }
  }
  if (line) yield line.closed();
}

interface Piece {
  text: string;
  x: number;
  y: number;
  size: number;
  width: number;
}

/** A line that may go on. Its pieces are joined once: looking at the end of a text that grows would take ever longer. */
class OpenLine {
  private readonly page: number;
  private readonly first: Piece;
  private last: Piece;
  /** Where the last letters end. Of spaces pdf.js tells a width that leaves the page's scale out. */
  private inkEnd: number;
  private readonly texts: string[];
  /** Where each cell begins, among the texts and on the page, and where those before it ended. */
  private readonly cellStarts: { text: number; x: number; close: boolean }[];
  private readonly cellEnds: number[] = [];
  private length: number;

  constructor(page: number, first: Piece) {
    this.page = page;
    this.first = first;
    this.last = first;
    this.inkEnd = first.x + first.width;
    this.cellStarts = [{ text: 0, x: first.x, close: false }];
    this.texts = [first.text];
    this.length = first.text.length;
  }

  takes({ x, y, size }: Piece): boolean {
    return x >= this.inkEnd - size && Math.abs(this.first.y - y) < size / 2 && this.length < limits.charactersPerLine;
  }

  add(piece: Piece): void {
    const gap = piece.x - this.inkEnd;
    const hasInk = piece.text.trim() !== '';
    if (hasInk && gap > piece.size * closeGap) {
      this.cellEnds.push(this.inkEnd);
      this.cellStarts.push({ text: this.texts.length, x: piece.x, close: gap <= piece.size * cellGap });
    }
    if (hasInk) this.inkEnd = piece.x + piece.width;
    const apart = gap > piece.size / 5 && !/\s$/.test(this.last.text) && !/^\s/.test(piece.text);
    this.texts.push(apart ? ` ${piece.text}` : piece.text);
    this.length += piece.text.length;
    this.last = piece;
  }

  closed(): Line {
    const { x, y, size } = this.first;
    const cells = this.cellStarts.map((start, index) => ({
      x: start.x,
      close: start.close,
      end: this.cellEnds[index] ?? this.inkEnd,
      text: this.texts.slice(start.text, this.cellStarts[index + 1]?.text).join(''),
    }));
    return { page: this.page, x, y, size, text: this.texts.join(''), cells };
  }
}

type TextChunk = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** pdf.js refuses to end a stream without an error, which is why iterating over it, and stopping, would wait for ever. */
async function* streamOf(page: PDFPageProxy): AsyncGenerator<TextChunk> {
  const reader: ReadableStreamDefaultReader<TextChunk> = page.streamTextContent({}).getReader();
  let ended = false;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel(new TooComplexError());
  }
}
