import type { Template } from './template.ts';

/** Two pages. */
export const daily: Template = {
  densities: ['brief', 'note', 'close', 'closest'],
  fewestPages: 2,
  mostPages: 2,
  blocks: [
    { block: 'masthead' },
    { block: 'chapter', chapter: 'introduction', opens: 'here' },
    { block: 'chapter', chapter: 'overview', opens: 'here' },
    { block: 'chapter', chapter: 'moon', opens: 'here' },
    { block: 'chapter', chapter: 'transits', opens: 'here' },
    { block: 'chapter', chapter: 'sky', opens: 'here' },
    { block: 'chapter', chapter: 'closing', opens: 'here' },
    { block: 'colophon' },
  ],
};
