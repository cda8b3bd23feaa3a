import type { Content } from 'pdfmake/interfaces.js';

/** What follows starts a page; the carrier of the break takes no height worth seeing. */
export function newPage(): Content {
  return { text: '', fontSize: 1, lineHeight: 0.01, pageBreak: 'before' };
}
