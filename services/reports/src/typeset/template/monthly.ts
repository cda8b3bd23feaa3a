import type { Template } from './template.ts';

/** Eight to twelve pages. */
export const monthly: Template = {
  densities: ['brief', 'note', 'close', 'closest'],
  fewestPages: 8,
  mostPages: 12,
  blocks: [
    { block: 'cover' },
    { block: 'chapter', chapter: 'introduction', opens: 'page' },
    { block: 'chapter', chapter: 'overview', opens: 'here' },
    { block: 'contents', depth: 1 },
    { block: 'calendar' },
    { block: 'chapter', chapter: 'moon', opens: 'page' },
    { block: 'chapter', chapter: 'transits', opens: 'here', figure: 'timeline' },
    { block: 'chapter', chapter: 'days', opens: 'here' },
    { block: 'chapter', chapter: 'sky', opens: 'here' },
    { block: 'chapter', chapter: 'closing', opens: 'here' },
    { block: 'colophon' },
  ],
};
