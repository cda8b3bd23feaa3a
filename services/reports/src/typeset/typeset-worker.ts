import { constants, setPriority } from 'node:os';

/** What each process of the pool loads and runs. */
export { renderVariant } from '../document/typeset/render-variant.ts';
export { renderLogo } from './render-logo.ts';
export { renderPdf as typeset } from './render-pdf.ts';

// Typesetting takes what serving requests leaves of the processor.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
// Ctrl+C reaches every process of a terminal: the service ends this one when its documents are set.
process.on('SIGINT', () => {});
