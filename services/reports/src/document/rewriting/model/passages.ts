import type { Block } from '../../reading/document-text.ts';

/** A heading and what stands below it, or as much of it as one answer can hold. */
export interface Passage {
  heading: string | null;
  paragraphs: string[];
}

/** A passage as a model tells it. */
export interface ToldPassage {
  /** One at most; none where the passage has none. */
  heading: string[];
  paragraphs: string[];
}

/** In characters; some two thousand words. */
export const longestPassage = 9000;

/** A document in passages that a model can rewrite one by one. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let length = 0;
  for (const { kind, text } of blocks) {
    const last = passages.at(-1);
    if (kind === 'heading' || !last || length + text.length > longestPassage) {
      passages.push({ heading: kind === 'heading' ? text : null, paragraphs: [] });
      length = 0;
    }
    if (kind === 'paragraph') {
      passages.at(-1)!.paragraphs.push(text);
      length += text.length;
    }
  }
  return passages;
}

export function blocksOfPassage({ heading, paragraphs }: Passage): Block[] {
  return [
    ...(heading === null ? [] : [{ kind: 'heading' as const, text: heading }]),
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  ];
}
