import { blocksOf } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import type { Block, Reading, ReadingFault } from './document-text.ts';
import { keywordsOf } from './keywords.ts';
import { languageOf } from './language-of.ts';
import { ProtectedError, readLines, TooComplexError } from './pdf-lines.ts';

/** Fewer letters are a stamp on a scan, not a text. */
const fewestLetters = 40;
const longestTitle = 300;
/** Readers look for the end of a file within so many bytes. */
const endBytes = 2048;
/** NUL and white space: PDF 32000-1, table 1. */
const paddingBytes: ReadonlySet<number> = new Set([0, 9, 10, 12, 13, 32]);

/**
 * Reads a PDF that may be anything. Blocks its thread, and may need more memory or time than it is given.
 * @throws what is no fault of the file but of ours
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  // A file that was cut off can be opened often enough, without the pages that are missing.
  if (!hasEnd(bytes)) return { fault: 'broken' };
  const read = await readLines(bytes).catch(faultOf);
  if ('fault' in read) return read;
  const { pages, title, lines } = read;
  const blocks = blocksOf(lines);
  const text = blocks.map((block) => block.text).join('\n');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return { fault: 'no_text' };
  const language = languageOf(text);
  const topics = keywordsOf(text, language);
  return { text: { pages, title: titleOf(title, blocks), language, topics, blocks } };
}

/** pdf.js throws at a file that is broken whatever its reading came to, a TypeError too. */
function faultOf(error: Error): { fault: ReadingFault } {
  if (error instanceof TooComplexError || error instanceof RangeError) return { fault: 'too_complex' };
  const isLocked = error instanceof ProtectedError || error.name === 'PasswordException';
  return { fault: isLocked ? 'encrypted' : 'broken' };
}

/** Blanks and zeros may follow the end, to whatever length a program pads its files. */
function hasEnd(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && paddingBytes.has(bytes[end - 1]!)) end -= 1;
  return Buffer.from(bytes.buffer, bytes.byteOffset, end).subarray(-endBytes).includes('%%EOF');
}

/** Programs put the name of a file, or of themselves, where a title should be. */
function titleOf(told: string | null, blocks: Block[]): string | null {
  const title = cleanText(told ?? '');
  const isTitle = /\p{L}{2}/u.test(title) && !/^(untitled|sin título|microsoft word)\b|\.\w{2,4}$/i.test(title);
  const chosen = isTitle ? title : blocks.find(({ kind }) => kind === 'heading')?.text;
  return chosen?.slice(0, longestTitle) ?? null;
}
