import { getPriority, setPriority } from 'node:os';

/** What each process of the pool loads and runs. */
export { renderVariant } from '../document/typeset/render-variant.ts';
export { renderLogo } from './render-logo.ts';
export { renderPdf as typeset } from './render-pdf.ts';

// Serving requests goes first: against them typesetting gets a quarter of a core, and not less, or it would never end.
setPriority(Math.max(getPriority(), 5));
// Ctrl+C reaches every process of a terminal: the service ends this one when its documents are set.
process.on('SIGINT', () => {});
