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
import { fitRuns } from './flow/fit-runs.ts';
import { type Box, type Flow, isNewPage, together } from './flow/flow.ts';
import { heightOf } from './flow/paginate.ts';
import type { Setting } from './setting.ts';
import { chapterId, chapterOf } from './template/chapters.ts';
import type { BlockSpec, Template } from './template/template.ts';

/** Everything a report prints, in order. */
export function reportLayout(template: Template, setting: Setting): Flow[] {
  let openings = 0;
  const flows = template.blocks.map((spec): Flow[] => {
    if (spec.block === 'contents') return contents(entriesAfter(spec, template, setting), setting);
    if (spec.block !== 'chapter') return blocks[spec.block](setting);
    if (spec.opens === 'opening' && chapterOf(spec.chapter, setting)) openings += 1;
    return chapterBlock(spec, setting, openings);
  });
  return fitRuns([...flows.slice(0, -2).flat(), ...withoutLonelyEnd(flows.slice(-2).flat(), setting)], setting.page);
}

/** The closing words and the small print on one page where one holds them, so that no page has the small print alone. */
function withoutLonelyEnd(flows: Flow[], { page }: Setting): Flow[] {
  const breaks = flows.filter((flow) => isNewPage(flow));
  const boxes = flows.filter((flow): flow is Box => !isNewPage(flow));
  return heightOf(boxes) > page.textHeight ? flows : [...breaks, ...together(boxes)];
}

type SimpleBlock = Exclude<BlockSpec['block'], 'chapter' | 'contents'>;

const blocks: Record<SimpleBlock, (setting: Setting) => Flow[]> = {
  cover,
  masthead,
  wheel: wheelPage,
  placements: placementsPage,
  houses_and_aspects: housesAndAspects,
  calendar,
  week,
  colophon,
};

function entriesAfter(
  spec: Extract<BlockSpec, { block: 'contents' }>,
  { blocks }: Template,
  setting: Setting,
): Entry[] {
  const following = blocks.slice(blocks.indexOf(spec) + 1);
  return following.flatMap((each) => entriesOf(each, setting)).filter(({ level }) => level <= spec.depth);
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
