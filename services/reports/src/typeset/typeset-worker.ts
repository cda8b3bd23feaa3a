import { constants, setPriority } from 'node:os';

/** What each thread of the pool loads and runs. */
export { renderVariant } from '../document/typeset/render-variant.ts';
export { renderLogo } from './render-logo.ts';
export { renderPdf as typeset } from './render-pdf.ts';

// On Linux the priority is the thread's own: typesetting takes what serving requests leaves of the processor.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
