import { type Aspect, aspectKinds, type Body } from '@astrall/astrology/chart.ts';
import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { NatalChapter } from './natal-chapter.ts';

const atMost = 20;
const luminaries: ReadonlySet<Body> = new Set(['sun', 'moon']);
/** Slow enough that an aspect between two of them belongs to everybody of an age. */
const generational: ReadonlySet<Body> = new Set(['uranus', 'neptune', 'pluto']);

/** The aspects that say most of one person: the tightest, those of the Sun and the Moon first, the generation's last. */
export const aspects: NatalChapter = ({ aspects: all }, { corpus, wording }) => {
  const told = all
    .toSorted((left, right) => distance(left) - distance(right))
    .flatMap((aspect): PlannedSection[] => {
      const { first, second, kind } = aspect;
      const text = corpus.natal.aspects[`${first}-${second}`]?.[kind];
      if (!text) return [];
      return [
        {
          key: `aspect-${first}-${second}`,
          chapter: 'aspects',
          title: wording.titles.aspect(aspect),
          subject: { type: 'aspect', aspect },
          paragraphs: [text],
          facts: [{ type: 'aspect', aspect }],
        },
      ];
    })
    .slice(0, atMost);
  if (told.length === 0) return [];
  const kinds = aspectKinds.filter((kind) =>
    told.some(({ subject }) => subject?.type === 'aspect' && subject.aspect.kind === kind),
  );
  const opening = [corpus.natal.chapterOpenings.aspects, ...kinds.map((kind) => corpus.wholeChart.aspectKinds[kind])];
  return [framing('aspects', wording.titles.chapters.aspects, opening), ...told];
};

/** From exactness, in degrees, with an allowance for what is personal. */
function distance({ first, second, orbDeg }: Aspect): number {
  if (generational.has(first) && generational.has(second)) return orbDeg + 8;
  return luminaries.has(first) || luminaries.has(second) ? orbDeg - 2 : orbDeg;
}
