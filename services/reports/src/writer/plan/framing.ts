import type { ChapterKey } from '../report-text.ts';
import type { PlannedSection } from './planned-section.ts';

/** The section that opens a chapter, or is all of it: words that name nothing of the chart. */
export function framing(chapter: ChapterKey, title: string, paragraphs: string[]): PlannedSection {
  return { key: chapter, chapter, title, subject: null, paragraphs: [...paragraphs], facts: [] };
}
