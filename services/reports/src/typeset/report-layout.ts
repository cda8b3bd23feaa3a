import { calendar, calendarId } from './blocks/calendar.ts';
import { chapterBlock } from './blocks/chapter.ts';
import { colophon } from './blocks/colophon.ts';
import { contents, type Entry } from './blocks/contents.ts';
import { cover } from './blocks/cover.ts';
import { housesAndAspects, housesAndAspectsId, housesAndAspectsTitle } from './blocks/houses-and-aspects.ts';
import { masthead } from './blocks/masthead.ts';
import { placementsId, placementsPage } from './blocks/placements-page.ts';
import { week } from './blocks/week.ts';
import { wheelId, wheelPage } from './blocks/wheel-page.ts';
import type { Flow } from './flow/flow.ts';
import type { Setting } from './setting.ts';
import { chapterId, chapterOf } from './template/chapters.ts';
import type { BlockSpec, Template } from './template/template.ts';

/** Everything a report prints, in order. */
export function reportLayout(template: Template, setting: Setting): Flow[] {
  let openings = 0;
  return template.blocks.flatMap((spec) => {
    if (spec.block !== 'chapter') return blocks[spec.block](setting, template);
    if (spec.opens === 'opening' && chapterOf(spec.chapter, setting)) openings += 1;
    return chapterBlock(spec, setting, openings);
  });
}

type SimpleBlock = Exclude<BlockSpec['block'], 'chapter'>;

const blocks: Record<SimpleBlock, (setting: Setting, template: Template) => Flow[]> = {
  cover,
  masthead,
  contents: (setting, template) => contents(entriesAfterContents(template, setting), setting),
  wheel: wheelPage,
  placements: placementsPage,
  houses_and_aspects: housesAndAspects,
  calendar,
  week,
  colophon,
};

function entriesAfterContents(template: Template, setting: Setting): Entry[] {
  const from = template.blocks.findIndex(({ block }) => block === 'contents');
  return template.blocks.slice(from + 1).flatMap((spec) => entriesOf(spec, setting));
}

function entriesOf(spec: BlockSpec, setting: Setting): Entry[] {
  const { words } = setting;
  switch (spec.block) {
    case 'wheel':
      return [{ id: wheelId, title: words.chart.wheel, level: 1 }];
    case 'placements':
      return [{ id: placementsId, title: words.chart.placements, level: 1 }];
    case 'houses_and_aspects':
      return [{ id: housesAndAspectsId, title: housesAndAspectsTitle(setting), level: 1 }];
    case 'calendar':
      return [{ id: calendarId, title: words.calendar, level: 1 }];
    case 'chapter': {
      const chapter = chapterOf(spec.chapter, setting);
      if (!chapter) return [];
      const sections = chapter.sections.map(({ id, title }): Entry => ({ id, title, level: 2 }));
      return [{ id: chapterId(spec.chapter), title: chapter.title, level: 1 }, ...sections];
    }
    default:
      return [];
  }
}
