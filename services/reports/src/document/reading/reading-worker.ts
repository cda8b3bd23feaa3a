import { constants, setPriority } from 'node:os';

// pdf.js tells on loading what it lacks to draw with. Nothing is drawn here.
console.warn = () => {};

// On Linux the priority is the thread's own: reading takes what serving requests leaves of the processor.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { readPdf } = await import('./read-pdf.ts');

/** What each thread of the pool loads and runs. */
export default readPdf;
