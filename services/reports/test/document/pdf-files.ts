import { deflateSync } from 'node:zlib';
import pdfMake from 'pdfmake';

/** PDFs written by hand, so that each can be wrong in one way. */

const linesPerPage = 44;
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';

interface Text {
  /** What the file calls itself. */
  title?: string;
  heading?: string;
  paragraphs: string[];
}

export const harbour: Text = {
  heading: 'Harbour notes',
  paragraphs: [
    'The tide in the harbour turns twice a day. The fishermen of the harbour know the tide by heart, and nobody needs a table.',
    'In 1990 a storm broke the wall of the harbour. The storm took three boats, but it took nobody with it. The town commenced repairs prior to the winter in order to obtain money from the county.',
    'Today the wall of the harbour stands again. The tide comes and goes, and the fishermen mend their nets below the wall.',
  ],
};

export const puerto: Text = {
  heading: 'Notas del puerto',
  paragraphs: [
    'La marea del puerto cambia dos veces al día. Los pescadores del puerto conocen la marea de memoria y nadie necesita una tabla.',
    'En 1990 una tormenta rompió el muro del puerto. El pueblo realizó obras antes del invierno con el fin de obtener dinero de la provincia.',
  ],
};

/** A document of one column. */
export function textPdf({ title, heading, paragraphs }: Text): Buffer {
  const lines = paragraphs.flatMap((paragraph) => [...wrapped(paragraph), '']);
  const pages: string[][] = [];
  for (let start = 0; start < lines.length; start += linesPerPage) pages.push(lines.slice(start, start + linesPerPage));
  const contents = pages.map((page, index) => {
    const head = index === 0 && heading ? `/F1 20 Tf 60 780 Td (${escaped(heading)}) Tj 0 -36 Td` : '60 744 Td';
    return `BT ${head} /F1 11 Tf 15 TL ${page.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`;
  });
  return pdfOf(contents.map(plain), title);
}

export interface Stream {
  dictionary: string;
  data: Buffer;
}

export function plain(content: string): Stream {
  return { dictionary: '', data: Buffer.from(content, 'latin1') };
}

/** Where a piece of text stands, and what it says. */
export type Piece = [x: number, y: number, text: string];

/** A page of pieces, in the order they are drawn. */
export function set(pieces: Piece[]): Stream {
  return plain(`BT /F1 11 Tf ${pieces.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join(' ')} ET`);
}

/** Pages of these contents, with Helvetica as `/F1`. */
export function pdfOf(contents: Stream[], title?: string): Buffer {
  const first = 5;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`);
  const pages = contents.flatMap(({ dictionary, data }, index) => [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + 2 * index + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
    Buffer.concat([Buffer.from(`<<${dictionary}/Length ${data.length}>>\nstream\n`), data, Buffer.from('\nendstream')]),
  ]);
  return fileOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`,
    font,
    title === undefined ? '<<>>' : `<</Title(${escaped(title)})>>`,
    ...pages,
  ]);
}

/** Objects numbered from 1; the first is the root, the fourth tells of the document. */
export function fileOf(objects: (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets = objects.map((object, index) => {
    const offset = parts.reduce((sum, part) => sum + part.length, 0);
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    parts.push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
    return offset;
  });
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const info = objects.length >= 4 ? '/Info 4 0 R' : '';
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${info}>>\nstartxref\n${start}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${trailer}`));
  return Buffer.concat(parts);
}

/** A few kilobytes that decompress to as many megabytes as are asked for. */
export function bombPdf(megabytes: number): Buffer {
  const once = deflateSync(Buffer.alloc(megabytes * 2 ** 20, ' '), { level: 9 });
  return pdfOf([{ dictionary: '/Filter[/FlateDecode/FlateDecode]', data: deflateSync(once, { level: 9 }) }]);
}

/** One form draws the next ten times over, and so on: a text of 10^29 laughs. */
export function laughingPdf(): Buffer {
  const [first, last] = [5, 34];
  const form = (resources: string, content: string) =>
    `<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<<${resources}>>/Length ${content.length}>>\nstream\n${content}\nendstream`;
  const forms = Array.from({ length: last - first }, (_, index) =>
    form(`/XObject<</X ${first + index + 1} 0 R>>`, '/X Do '.repeat(10)),
  );
  return fileOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents ${last + 1} 0 R/Resources<</XObject<</X ${first} 0 R>>>>>>`,
    font,
    ...forms,
    form('/Font<</F1 4 0 R>>', 'BT /F1 12 Tf (laugh out loud ) Tj ET'),
    '<</Length 5>>\nstream\n/X Do\nendstream',
  ]);
}

/** What only a password opens, or what opens and may not be copied. */
export async function lockedPdf(how: 'password' | 'no_copying'): Promise<Buffer> {
  const standard = { normal: 'Helvetica', bold: 'Helvetica', italics: 'Helvetica', bolditalics: 'Helvetica' };
  pdfMake.addFonts({ Helvetica: standard });
  pdfMake.setUrlAccessPolicy(() => false);
  // The metrics of Helvetica lie with pdfkit.
  pdfMake.setLocalAccessPolicy(() => true);
  const lock =
    how === 'password' ? { userPassword: 'sesame' } : { ownerPassword: 'sesame', permissions: { copying: false } };
  const document = { ...lock, defaultStyle: { font: 'Helvetica' }, content: [...harbour.paragraphs] };
  const pdf = Buffer.from(await pdfMake.createPdf(document).getBuffer());
  pdfMake.setLocalAccessPolicy(() => false);
  return pdf;
}

function wrapped(paragraph: string): string[] {
  return paragraph.match(/.{1,84}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}
