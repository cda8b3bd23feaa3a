import type { Template } from './template.ts';

/** Four to six pages. */
export const weekly: Template = {
  densities: ['brief', 'note', 'close', 'closest'],
  fewestPages: 4,
  mostPages: 6,
  blocks: [
    { block: 'masthead' },
    { block: 'week' },
    { block: 'chapter', chapter: 'introduction', opens: 'here' },
    { block: 'chapter', chapter: 'overview', opens: 'here' },
    { block: 'chapter', chapter: 'moon', opens: 'here' },
    { block: 'chapter', chapter: 'days', opens: 'here' },
    { block: 'chapter', chapter: 'transits', opens: 'here', figure: 'timeline' },
    { block: 'chapter', chapter: 'sky', opens: 'here' },
    { block: 'chapter', chapter: 'closing', opens: 'here' },
    { block: 'colophon' },
  ],
};
