/** What each thread of the pool loads and runs. */
export { renderPdf as typeset } from './render-pdf.ts';
