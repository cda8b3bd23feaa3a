import type { Pen } from '../paper/pen.ts';

/** A place that links and bookmarks lead to. */
export interface Anchor {
  id: string;
  /** Set, it stands in the document outline. */
  bookmark?: { title: string; level: 1 | 2 };
}

/** A piece of a page that does not break: a line, a table row, a drawing. */
export interface Box {
  height: number;
  /** White space above; it vanishes at the top of a page. */
  gap?: number;
  /** True binds it to the next box: both stand on the same page. */
  keep?: boolean;
  /** Of a figure: where its page has no room, text takes its place there, and it stands at the top of the next. */
  floats?: boolean;
  /** True of a line of running text, whose leading may be set a little closer or wider. */
  isLine?: boolean;
  anchor?: Anchor;
  draw?(pen: Pen, x: number, y: number): void;
}

/** What follows starts a page, with what every page of that look has. */
export interface NewPage {
  newPage: true;
  look: PageLook;
}

export interface PageLook {
  /** Drawn before the text. */
  ground?(pen: Pen): void;
  /** Where the text begins on this first page, in points from the top; the margin when absent. */
  top?: number;
  /** Without the running head, or without anything around the text. */
  furniture: 'all' | 'foot' | 'none';
}

export type Flow = Box | NewPage;

export function isNewPage(flow: Flow): flow is NewPage {
  return 'newPage' in flow;
}

/** Boxes bound together: they stand on one page if one page holds them. */
export function together(boxes: Box[]): Box[] {
  return boxes.map((box, index) => (index < boxes.length - 1 ? { ...box, keep: true } : box));
}

/** Boxes bound to each other and to what follows. */
export function heading(boxes: Box[]): Box[] {
  return boxes.map((box) => ({ ...box, keep: true }));
}

/** A drawing among text that may do without it for a page. */
export function figure(boxes: Box[]): Box[] {
  return boxes.map((box) => ({ ...box, floats: true }));
}
