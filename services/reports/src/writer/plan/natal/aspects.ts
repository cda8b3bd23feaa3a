import { isToPoint } from '@astrall/astrology/aspects.ts';
import {
  type Aspect,
  type AspectKind,
  aspectKinds,
  type Body,
  type NatalChart,
  type PointAspect,
} from '@astrall/astrology/chart.ts';
import { possibleSigns } from '../../../chart/unknown-hour.ts';
import { textOfChart } from '../chart-number.ts';
import { framing } from '../framing.ts';
import { placementOf } from '../placement-of.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { Words } from '../words.ts';
import type { NatalChapter } from './natal-chapter.ts';

const atMost = 24;
type Party = Body | PointAspect['second'];

const personal: ReadonlySet<Party> = new Set(['sun', 'moon', 'ascendant', 'midheaven']);
/** Slow enough that an aspect between two of them belongs to everybody of an age. */
const generational: ReadonlySet<Party> = new Set(['uranus', 'neptune', 'pluto', 'chiron']);

/** The aspects that say most of one person: the tightest, those of the lights and to the angles first, the generation's last. */
export const aspects: NatalChapter = (chart, { corpus, wording }) => {
  const told = [...chart.aspects, ...chart.pointAspects]
    .toSorted((left, right) => distance(left) - distance(right))
    .flatMap((aspect): PlannedSection[] => {
      const { first, second } = aspect;
      const text = textOf(aspect, corpus);
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
    ...(told.some(({ subject }) => subject?.type === 'aspect' && isToPoint(subject.aspect))
      ? [corpus.natal.aspectsToPoints]
      : []),
  ].map((text) => textOfChart(text, chart));
  return [framing('aspects', wording.titles.chapters.aspects, opening), ...told];
};

const natures: Record<AspectKind, 'conjunction' | 'harmonious' | 'tense'> = {
  conjunction: 'conjunction',
  sextile: 'harmonious',
  square: 'tense',
  trine: 'harmonious',
  opposition: 'tense',
};

/** To what is no body they are told by their nature; an opposition by its own words where there are such. */
function textOf(aspect: Aspect | PointAspect, { natal }: Words['corpus']): string | undefined {
  const { first, kind } = aspect;
  if (!isToPoint(aspect)) return natal.aspects[`${first}-${aspect.second}`]?.[kind];
  const texts = natal.pointAspects[aspect.second][first];
  return (kind === 'opposition' ? texts.opposition : undefined) ?? texts[natures[kind]];
}

/** Of what nearly everybody has, what differs. */
function ownShare(
  { first, second, kind }: Aspect | PointAspect,
  chart: NatalChart,
  { natal }: Words['corpus'],
): string[] {
  if (first !== 'neptune' || second !== 'pluto' || kind !== 'sextile') return [];
  const { byHouse, bySign } = natal.neptunePlutoShare;
  const neptune = placementOf('neptune', chart);
  const [sign, other] = possibleSigns(neptune, chart);
  const share = neptune.house ? byHouse[neptune.house] : sign && !other && bySign[sign];
  return share ? [share] : [];
}

/** From exactness, in degrees, with an allowance for what is personal. */
function distance({ first, second, orbDeg }: Aspect | PointAspect): number {
  if (generational.has(first) && generational.has(second)) return orbDeg + 8;
  return personal.has(first) || personal.has(second) ? orbDeg - 2 : orbDeg;
}
