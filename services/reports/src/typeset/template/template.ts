import type { ChapterKey } from '../../writer/report-text.ts';

/** One block of a report. A template is the list of its blocks, in order; one without content is left out. */
export type BlockSpec =
  | { block: 'cover' | 'contents' | 'wheel' | 'placements' | 'houses_and_aspects' | 'calendar' | 'colophon' }
  | { block: 'masthead' | 'week' }
  | {
      block: 'chapter';
      chapter: ChapterKey;
      /** On a page with an opening of its own, on a plain new page, or below what came before. */
      opens: 'opening' | 'page' | 'here';
      /** Stands between the chapter's title and its sections. */
      figure?: 'timeline';
    };

/** `brief`: smaller letters and narrower gaps, for what is read in a few minutes. */
export type Density = 'book' | 'brief';

export interface Template {
  density: Density;
  blocks: readonly BlockSpec[];
}
