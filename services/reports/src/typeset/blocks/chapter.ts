import { type Box, type Flow, figure as floating, heading } from '../flow/flow.ts';
import { paragraph, stacked } from '../flow/text-lines.ts';
import type { Setting } from '../setting.ts';
import { type Chapter, chapterId, chapterOf } from '../template/chapters.ts';
import type { BlockSpec } from '../template/template.ts';
import { sectionFacts } from '../wording/section-facts.ts';
import { chapterOpening } from './chapter-opening.ts';
import { pageTitle, sectionHeading } from './headings.ts';
import { symbols } from './symbols.ts';
import { timeline } from './timeline.ts';

const figures = { timeline };
const fillers = { symbols };

type ChapterSpec = Extract<BlockSpec, { block: 'chapter' }>;

/** A chapter: its title, the words on the whole, its sections. */
export function chapterBlock(spec: ChapterSpec, setting: Setting, number: number): Flow[] {
  const { chapter: key, opens, figure, below } = spec;
  const chapter = chapterOf(key, setting);
  if (!chapter) return [];
  const anchor = { id: chapterId(key), bookmark: { title: chapter.title, level: 1 as const } };
  const start: Flow[] =
    opens === 'opening'
      ? chapterOpening(chapter.title, anchor, number, setting)
      : [
          ...(opens === 'page' ? [{ newPage: true as const, look: { furniture: 'all' as const } }] : []),
          ...pageTitle(chapter.title, anchor, setting, setting.type.gaps.chapter),
        ];
  const flows = [
    ...start,
    ...lead(chapter, setting),
    ...(figure ? floating(figures[figure](setting)) : []),
    ...sections(chapter, setting),
  ];
  return below ? [...flows, ...fillers[below](flows, setting)] : flows;
}

/** The first words are larger. A short lead stays with what it leads to. */
function lead({ lead: paragraphs, sections: following }: Chapter, { page, type }: Setting): Box[] {
  const boxes = paragraphs.flatMap((text, index) =>
    paragraph(text, index === 0 ? type.lead : type.body, page.textWidth, {
      gap: index === 0 ? 0 : type.gaps.paragraph + (index === 1 ? 5 : 0),
    }),
  );
  return following.length > 0 && boxes.length <= 4 ? heading(boxes) : boxes;
}

function sections({ sections: all }: Chapter, setting: Setting): Box[] {
  return all.flatMap(({ id, title, section, paragraphs }, position) => {
    const anchor = { id, bookmark: { title, level: 2 as const } };
    const last = position === all.length - 1;
    return [
      ...sectionHeading(
        title,
        sectionFacts(section, setting),
        anchor,
        setting,
        position === 0 ? 14 : setting.type.gaps.section,
      ),
      ...prose(paragraphs, last, setting),
    ];
  });
}

/** The last paragraph of a chapter stays whole, so that no page holds two lines of it alone. */
function prose(paragraphs: string[], endsChapter: boolean, { page, type }: Setting): Box[] {
  const gap = isList(paragraphs) ? 0 : type.gaps.paragraph;
  return stacked(
    paragraphs.map((text, index) =>
      paragraph(text, type.body, page.textWidth, {
        gap: index === 0 ? 0 : gap,
        whole: endsChapter && index === paragraphs.length - 1 && text.length < 900,
      }),
    ),
  );
}

const longestListed = 100;

/** A line each, such as transits and their days: nothing has to part them. */
function isList(paragraphs: string[]): boolean {
  return paragraphs.length > 3 && paragraphs.every(({ length }) => length <= longestListed);
}
