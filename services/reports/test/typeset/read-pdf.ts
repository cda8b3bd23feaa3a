import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface ReadPage {
  /** Lines from top to bottom, each with its text and the size of its letters in points. */
  lines: { text: string; fontSize: number }[];
  text: string;
  /** Glyphs drawn that stand for "no such character". */
  missingGlyphs: number;
  fonts: { name: string; embedded: boolean }[];
}

export interface ReadPdf {
  pages: ReadPage[];
  info: Record<string, unknown>;
  outline: string[];
  language: string | null;
}

interface FontObject {
  name: string;
  missingFile?: boolean;
}

/** What a reader program finds in a document. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), fontExtraProperties: true, verbosity: 0 });
  const document = await loading.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number)));
  const { info } = await document.getMetadata();
  const outline = ((await document.getOutline()) ?? []).map(({ title }) => title);
  const language = (info as { Language?: string | null }).Language ?? null;
  await loading.destroy();
  const custom = Object.fromEntries((info as { Custom?: Iterable<[string, unknown]> }).Custom ?? []);
  return { pages, info: { ...info, Custom: custom }, outline, language };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page): Promise<ReadPage> {
  const lines: ReadPage['lines'] = [];
  const content = await page.getTextContent();
  const items = content.items.filter((item) => 'str' in item).filter(({ str }) => /[^\s\p{Cc}]/u.test(str));
  const byHeight = new Map<number, typeof items>();
  for (const item of items) {
    const y = Math.round(item.transform[5]);
    byHeight.set(y, [...(byHeight.get(y) ?? []), item]);
  }
  for (const [, row] of [...byHeight].sort(([a], [b]) => b - a)) {
    const text = row.map(({ str }) => str).join(' ');
    lines.push({ text, fontSize: Math.max(...row.map(({ transform }) => transform[3])) });
  }
  const { argsArray, fnArray } = await page.getOperatorList();
  let missingGlyphs = 0;
  const fontIds = new Set<string>();
  fnArray.forEach((operation, index) => {
    if (operation === OPS.setFont) fontIds.add(argsArray[index][0]);
    if (operation === OPS.showText) {
      for (const glyph of argsArray[index][0]) if (glyph?.originalCharCode === 0) missingGlyphs++;
    }
  });
  const fonts = [...fontIds].map((id) => {
    const { name, missingFile }: FontObject = page.commonObjs.get(id);
    return { name, embedded: !missingFile };
  });
  return { lines, text: lines.map(({ text }) => text).join('\n'), missingGlyphs, fonts };
}
