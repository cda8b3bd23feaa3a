import { blocksOf } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import type { Block, Reading } from './document-text.ts';
import { keywordsOf } from './keywords.ts';
import { languageOf } from './language-of.ts';
import { ProtectedError, readLines, TooComplexError } from './pdf-lines.ts';

/** Fewer letters are a stamp on a scan, not a text. */
const fewestLetters = 40;
const longestTitle = 300;

/** Reads a PDF that may be anything. Blocks its thread, and may need more memory or time than it is given. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  // A file that was cut off can be opened often enough, without the pages that are missing.
  if (!hasEnd(bytes)) return { fault: 'broken' };
  try {
    const { pages, title, lines } = await readLines(bytes);
    const blocks = blocksOf(lines);
    const text = blocks.map((block) => block.text).join('\n');
    if ((text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return { fault: 'no_text' };
    const language = languageOf(text);
    const topics = keywordsOf(text, language);
    return { text: { pages, title: titleOf(title, blocks), language, topics, blocks } };
  } catch (error) {
    if (error instanceof TooComplexError || error instanceof RangeError) return { fault: 'too_complex' };
    const { name } = error as Error;
    return { fault: error instanceof ProtectedError || name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}

function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-2048).includes('%%EOF');
}

/** Programs put the name of a file, or of themselves, where a title should be. */
function titleOf(told: string | null, blocks: Block[]): string | null {
  const title = cleanText(told ?? '');
  const isTitle = /\p{L}{2}/u.test(title) && !/^(untitled|sin título|microsoft word)\b|\.\w{2,4}$/i.test(title);
  const chosen = isTitle ? title : blocks.find(({ kind }) => kind === 'heading')?.text;
  return chosen?.slice(0, longestTitle) ?? null;
}
