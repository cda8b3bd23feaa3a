import { type Aspect, aspectKinds, type Body, type NatalChart } from '@astrall/astrology/chart.ts';
import { possibleSigns } from '../../../chart/unknown-hour.ts';
import { textOfChart } from '../chart-number.ts';
import { framing } from '../framing.ts';
import { placementOf } from '../placement-of.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { Words } from '../words.ts';
import type { NatalChapter } from './natal-chapter.ts';

const atMost = 20;
const luminaries: ReadonlySet<Body> = new Set(['sun', 'moon']);
/** Slow enough that an aspect between two of them belongs to everybody of an age. */
const generational: ReadonlySet<Body> = new Set(['uranus', 'neptune', 'pluto']);

/** The aspects that say most of one person: the tightest, those of the Sun and the Moon first, the generation's last. */
export const aspects: NatalChapter = (chart, { corpus, wording }) => {
  const told = chart.aspects
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
          paragraphs: [[text, ...ownShare(aspect, chart, corpus)].join(' ')],
          facts: [{ type: 'aspect', aspect, orbKnown: chart.timeKnown }],
        },
      ];
    })
    .slice(0, atMost);
  if (told.length === 0) return [];
  const kinds = aspectKinds.filter((kind) =>
    told.some(({ subject }) => subject?.type === 'aspect' && subject.aspect.kind === kind),
  );
  const opening = [
    corpus.natal.chapterOpenings.aspects,
    ...kinds.map((kind) => corpus.wholeChart.aspectKinds[kind]),
  ].map((text) => textOfChart(text, chart));
  return [framing('aspects', wording.titles.chapters.aspects, opening), ...told];
};

/** Of what nearly everybody has, what differs. */
function ownShare({ first, second, kind }: Aspect, chart: NatalChart, { natal }: Words['corpus']): string[] {
  if (first !== 'neptune' || second !== 'pluto' || kind !== 'sextile') return [];
  const { byHouse, bySign } = natal.neptunePlutoShare;
  const neptune = placementOf('neptune', chart);
  const [sign, other] = possibleSigns(neptune, chart);
  const share = neptune.house ? byHouse[neptune.house] : sign && !other && bySign[sign];
  return share ? [share] : [];
}

/** From exactness, in degrees, with an allowance for what is personal. */
function distance({ first, second, orbDeg }: Aspect): number {
  if (generational.has(first) && generational.has(second)) return orbDeg + 8;
  return luminaries.has(first) || luminaries.has(second) ? orbDeg - 2 : orbDeg;
}
