import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface ReadPage {
  /** Lines from top to bottom, each with its text and the size of its letters in points. */
  lines: { text: string; fontSize: number }[];
  text: string;
  /** Every piece of text: where it begins and ends, in points from the left and the bottom, and the size of its letters. */
  pieces: { text: string; left: number; right: number; baseline: number; fontSize: number }[];
  /** Glyphs drawn that stand for "no such character". */
  missingGlyphs: number;
  /** Every glyph in the order it is drawn: where it stands, in points from the left and the bottom. */
  glyphs: { x: number; y: number; fontSize: number }[];
  fonts: { name: string; embedded: boolean }[];
  /** The pages that links on this one lead to, from 1. */
  links: { to: number; top: number }[];
  size: { width: number; height: number };
}

interface Bookmark {
  title: string;
  page: number;
  children: Bookmark[];
}

export interface ReadPdf {
  pages: ReadPage[];
  info: Record<string, unknown>;
  outline: Bookmark[];
  language: string | null;
}

interface FontObject {
  name: string;
  missingFile?: boolean;
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** What a reader program finds in a document. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), fontExtraProperties: true, verbosity: 0 });
  const document = await loading.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number), document));
  }
  const { info } = await document.getMetadata();
  const outline = await readOutline((await document.getOutline()) ?? [], document);
  const language = (info as { Language?: string | null }).Language ?? null;
  await loading.destroy();
  const custom = Object.fromEntries((info as { Custom?: Iterable<[string, unknown]> }).Custom ?? []);
  return { pages, info: { ...info, Custom: custom }, outline, language };
}

/** The text of all pages, its white space single. */
export function textOf({ pages }: ReadPdf): string {
  return pages
    .map(({ text }) => text)
    .join('\n')
    .replace(/\s+/gu, ' ');
}

async function readPage(page: Page, document: Document): Promise<ReadPage> {
  const content = await page.getTextContent();
  const items = content.items.filter((item) => 'str' in item).filter(({ str }) => /[^\s\p{Cc}]/u.test(str));
  const byHeight = new Map<number, typeof items>();
  for (const item of items) {
    const y = Math.round(item.transform[5]);
    byHeight.set(y, [...(byHeight.get(y) ?? []), item]);
  }
  const lines = [...byHeight]
    .sort(([a], [b]) => b - a)
    .map(([, row]) => ({
      text: row.map(({ str }) => str).join(' '),
      fontSize: Math.max(...row.map(({ transform }) => transform[3])),
    }));
  const [, , width, height] = page.view as [number, number, number, number];
  return {
    lines,
    text: lines.map(({ text }) => text).join('\n'),
    pieces: items.map(({ str, transform, width: advance }) => ({
      text: str,
      left: transform[4],
      right: transform[4] + advance,
      baseline: transform[5],
      fontSize: transform[3],
    })),
    ...(await readGlyphs(page)),
    links: await readLinks(page, document),
    size: { width, height },
  };
}

async function readGlyphs(page: Page): Promise<Pick<ReadPage, 'missingGlyphs' | 'glyphs' | 'fonts'>> {
  const { argsArray, fnArray } = await page.getOperatorList();
  const { height } = page.getViewport({ scale: 1 });
  let missingGlyphs = 0;
  const glyphs: ReadPage['glyphs'] = [];
  const fontIds = new Set<string>();
  let [x, y, fontSize, tracking, rise] = [0, 0, 0, 0, 0];
  fnArray.forEach((operation, index) => {
    const args = argsArray[index];
    if (operation === OPS.setFont) {
      fontIds.add(args[0]);
      fontSize = args[1];
    }
    if (operation === OPS.setTextMatrix) [x, y] = [args[0][4], height - args[0][5]];
    if (operation === OPS.setCharSpacing) tracking = args[0];
    if (operation === OPS.setTextRise) rise = args[0];
    if (operation !== OPS.showText) return;
    for (const glyph of args[0]) {
      if (typeof glyph === 'number') x -= (glyph * fontSize) / 1000;
      if (typeof glyph !== 'object' || !glyph) continue;
      if (glyph.originalCharCode === 0) missingGlyphs++;
      glyphs.push({ x, y: y + rise, fontSize });
      x += (glyph.width * fontSize) / 1000 + tracking;
    }
  });
  const fonts = [...fontIds].map((id) => {
    const { name, missingFile }: FontObject = page.commonObjs.get(id);
    return { name, embedded: !missingFile };
  });
  return { missingGlyphs, glyphs, fonts };
}

async function readLinks(page: Page, document: Document): Promise<ReadPage['links']> {
  const links: ReadPage['links'] = [];
  for (const { subtype, dest, rect } of await page.getAnnotations()) {
    if (subtype === 'Link') links.push({ to: await pageOfDestination(dest, document), top: rect[3] });
  }
  return links;
}

type Outline = NonNullable<Awaited<ReturnType<Document['getOutline']>>>;

async function readOutline(items: Outline, document: Document): Promise<Bookmark[]> {
  const bookmarks: Bookmark[] = [];
  for (const { title, dest, items: children } of items) {
    const page = await pageOfDestination(dest, document);
    bookmarks.push({ title, page, children: await readOutline(children as Outline, document) });
  }
  return bookmarks;
}

/** From 1; 0 for a destination that does not exist. */
async function pageOfDestination(destination: unknown, document: Document): Promise<number> {
  const target = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  if (!Array.isArray(target)) return 0;
  return (await document.getPageIndex(target[0])) + 1;
}
