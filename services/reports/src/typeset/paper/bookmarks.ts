import type { Content } from 'pdfmake/interfaces.js';
import type { Anchor } from '../flow/flow.ts';
import type { OpenDocument } from './open-document.ts';

export interface Bookmark {
  /** Where it leads to, in points from the top of its page. */
  top: number;
}

/** The chapter that bookmarks of the second level belong to. */
export interface Chapters {
  current: string | null;
}

/** A space that cannot be seen, which links and bookmarks lead to. */
export function anchorNode({ id, bookmark }: Anchor, top: number, chapters: Chapters): Content {
  const node = { text: ' ', id, fontSize: 1, absolutePosition: { x: 0, y: top } };
  if (!bookmark) return node;
  if (bookmark.level === 1) chapters.current = id;
  const parent = bookmark.level === 2 && chapters.current ? { outlineParentId: chapters.current } : {};
  return { ...node, outline: true, outlineText: bookmark.title, ...parent };
}

/** pdfkit makes bookmarks lead to the right edge of a page, and pdfmake to its top: they get the place they name. */
export function correctBookmarks({ outline, page }: OpenDocument, bookmarks: Bookmark[]): void {
  const items = outline.children.flatMap((chapter) => [chapter, ...chapter.children]);
  for (const [index, { outlineData }] of items.entries()) {
    outlineData.Dest[2] = 0;
    outlineData.Dest[3] = page.height - bookmarks[index]!.top;
  }
}
