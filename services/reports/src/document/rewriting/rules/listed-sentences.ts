import type { Block } from '../../reading/document-text.ts';
import { isItem } from '../../reading/list-items.ts';

/** Of a longer list each so many characters make a sentence. */
const longestSentence = 400;
const longestEntry = 150;
const fewestEntries = 2;
const bullet = /^[•‣◦▪■●○·]\s*/u;

/**
 * The blocks with the entries of each list in one sentence, after what leads up to them: “Closed are: the quay; the mole.”
 * An entry that ends with a full stop is a sentence itself.
 */
export function withListsAsSentences(blocks: readonly Block[]): Block[] {
  const told: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const entries = entriesAt(blocks, index);
    const last = told.at(-1);
    const isLed = last?.kind === 'paragraph' && last.text.endsWith(':');
    const isList = isLed || last?.kind === 'heading' || entries.every((entry) => isItem(entry));
    if (entries.length < fewestEntries || !isList) {
      const { kind, text } = blocks[index]!;
      told.push({ kind, text: text.replace(bullet, '') });
      index += 1;
      continue;
    }
    if (isLed) told.pop();
    told.push(...sentencesOf(entries, isLed ? `${last.text} ` : ''));
    index += entries.length;
  }
  return told;
}

/** The entries of a list that begins with a block; none where none does. */
function entriesAt(blocks: readonly Block[], start: number): string[] {
  const end = blocks.findIndex((block, index) => index >= start && !isEntry(block));
  return blocks.slice(start, end === -1 ? blocks.length : end).map(({ text }) => text);
}

function isEntry({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length <= longestEntry && !/[.!?…:][»”"')\]]*$| \| /.test(text);
}

function sentencesOf(entries: readonly string[], lead: string): Block[] {
  const sentences: string[] = [];
  for (const entry of entries) {
    const words = entry.replace(/^[^\p{L}\p{N}(«“"]+|[,;\s]+$/gu, '');
    const begun = sentences.at(-1);
    if (begun !== undefined && begun.length + words.length < longestSentence)
      sentences[sentences.length - 1] = `${begun}; ${words}`;
    else sentences.push((sentences.length === 0 ? lead : '') + words);
  }
  return sentences.map((text) => ({ kind: 'paragraph', text: `${text}.` }));
}
