import type { ChapterKey } from '../../writer/report-text.ts';

/** One block of a report. A template is the list of its blocks, in order; one without content is left out. */
export type BlockSpec =
  | { block: 'cover' | 'wheel' | 'placements' | 'houses_and_aspects' | 'calendar' | 'colophon' }
  | { block: 'masthead' | 'week' }
  /** Chapters alone, or their sections too. */
  | { block: 'contents'; depth: 1 | 2 }
  | {
      block: 'chapter';
      chapter: ChapterKey;
      /** On a page with an opening of its own, on a plain new page, or below what came before. */
      opens: 'opening' | 'page' | 'here';
      /** Stands between the chapter's title and its sections. */
      figure?: 'timeline';
      /** Fills what the chapter leaves of its page, if it is enough. */
      below?: 'symbols';
    };

/** The size of letters, gaps and margins: for an hour's reading, for a few minutes', and closer ones. */
export type Density = 'book' | 'brief' | 'note' | 'close' | 'closest';

export interface Template {
  /** In the order in which they please: the first is taken that keeps the report to its pages, none of them bare. */
  densities: readonly [Density, ...Density[]];
  fewestPages: number;
  mostPages: number;
  blocks: readonly BlockSpec[];
}
