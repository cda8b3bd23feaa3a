import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One line of print. Sizes and places in points; `y` grows upwards. */
export interface Line {
  page: number;
  x: number;
  y: number;
  size: number;
  text: string;
}

interface PdfLines {
  pages: number;
  title: string | null;
  lines: Line[];
}

/** More than any document people read. What exceeds them is made to keep us busy. */
const limits = { pages: 1000, characters: 2_000_000, itemsPerPage: 100_000 };
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
  let line: (Line & { end: number }) | undefined;
  let items = 0;
  for await (const { items: chunk } of streamOf(page)) {
    items += chunk.length;
    if (items > limits.itemsPerPage) throw new TooComplexError();
    for (const item of chunk) {
      if (!('str' in item) || item.str === '') continue;
      const [, , c, d, x, y] = item.transform as number[];
      const size = Math.hypot(c!, d!) || item.height;
      const follows = line && Math.abs(line.y - y!) < size / 2 && x! >= line.end - size;
      if (line && follows) {
        const gap = x! - line.end;
        if (gap > size / 5 && !/\s$/.test(line.text) && !/^\s/.test(item.str)) line.text += ' ';
        line.text += item.str;
        line.end = x! + item.width;
      } else if (item.str.trim() !== '') {
        if (line) yield line;
        line = { page: number, x: x!, y: y!, size, text: item.str, end: x! + item.width };
      }
    }
  }
  if (line) yield line;
}

type TextChunk = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

function streamOf(page: PDFPageProxy): AsyncIterable<TextChunk> {
  return page.streamTextContent({}) as unknown as AsyncIterable<TextChunk>;
}
