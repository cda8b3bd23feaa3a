import type { PdfFont } from '../fonts/embedded-faces.ts';

interface OutlineItem {
  outlineData: { Dest: [page: unknown, kind: string, left: number, top: number, zoom: number] };
  dictionary: unknown;
  children: OutlineItem[];
}

interface PdfObject {
  data: Record<string, unknown>;
  end(content?: Uint8Array): void;
}

export interface OpenPage {
  height: number;
  content: PdfObject;
  dictionary: PdfObject;
  /** By the names that operators call them, as the next. */
  fonts: Record<string, unknown>;
  xobjects: Record<string, unknown>;
}

/** The document of pdfkit behind pdfmake, with all its pages, before it is ended. */
export interface OpenDocument {
  outline: { children: OutlineItem[] };
  page: OpenPage;
  /** The one that `page` is from now on. */
  switchToPage(index: number): void;
  provideFont(name: string): PdfFont;
  ref(data: Record<string, unknown>): PdfObject;
  goTo(x: number, y: number, width: number, height: number, anchor: string): void;
}
