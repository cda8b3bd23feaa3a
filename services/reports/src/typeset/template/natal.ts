import type { Template } from './template.ts';

/** Twenty to thirty pages. */
export const natal: Template = {
  densities: ['book', 'brief', 'note'],
  fewestPages: 20,
  mostPages: 30,
  blocks: [
    { block: 'cover' },
    { block: 'chapter', chapter: 'introduction', opens: 'page', below: 'symbols' },
    { block: 'contents', depth: 2 },
    { block: 'wheel' },
    { block: 'placements' },
    { block: 'houses_and_aspects' },
    { block: 'chapter', chapter: 'big_three', opens: 'opening' },
    { block: 'chapter', chapter: 'planets', opens: 'opening' },
    { block: 'chapter', chapter: 'houses', opens: 'opening' },
    { block: 'chapter', chapter: 'aspects', opens: 'opening' },
    { block: 'chapter', chapter: 'themes', opens: 'opening' },
    { block: 'chapter', chapter: 'closing', opens: 'page' },
    { block: 'colophon' },
  ],
};
