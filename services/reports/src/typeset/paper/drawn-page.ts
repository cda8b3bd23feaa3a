import type { Content } from 'pdfmake/interfaces.js';
import type { Mark } from './mark.ts';

/** A place on a page that leads to an anchor. */
export interface LinkArea {
  left: number;
  top: number;
  width: number;
  height: number;
  to: string;
}

/** What stands on one page. */
export interface DrawnPage {
  marks: Mark[];
  links: LinkArea[];
  /** What pdfmake places above the marks: pictures, and the anchors that links and bookmarks lead to. */
  placed: Content[];
}
