import type { ChapterKey, Section } from '../../writer/report-text.ts';
import type { Setting } from '../setting.ts';
import { printableText } from '../text/printable-text.ts';

/** A chapter as it is printed. */
export interface Chapter {
  key: ChapterKey;
  title: string;
  /** Words that belong to the chapter as a whole, above its sections. */
  lead: string[];
  sections: { id: string; title: string; section: Section; paragraphs: string[] }[];
}

/** The chapters that the text has, with titles; keys come with the words and might repeat, anchors may not. */
export function chapterOf(key: ChapterKey, { document, words }: Setting): Chapter | null {
  const sections = document.text.sections.flatMap((section, index) =>
    section.chapter === key
      ? [
          {
            id: `section-${index + 1}`,
            title: printableText(section.title),
            section,
            paragraphs: section.paragraphs.map(printableText).filter((text) => text !== ''),
          },
        ]
      : [],
  );
  if (sections.length === 0) return null;
  const named = key === 'big_three' && !document.chart.timeKnown ? words.sunAndMoon : words.chapters[key];
  const [first, ...rest] = sections;
  const speaksOfAll = first!.section.subject === null && (rest.length === 0 || isOpening(first!.section, key));
  if (!speaksOfAll) return { key, title: named, lead: [], sections };
  const title = rest.length === 0 && first!.title ? first!.title : named;
  return { key, title, lead: first!.paragraphs, sections: rest };
}

/** What the writer puts before a chapter's first section. */
function isOpening({ key, title }: Section, chapter: ChapterKey): boolean {
  return title === '' || key === chapter || key === `${chapter}_opening`;
}

export function chapterId(key: ChapterKey): string {
  return `chapter-${key}`;
}
