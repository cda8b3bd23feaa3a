import type { Placement } from '@astrall/astrology/chart.ts';
import { normalizeDeg } from '@astrall/astrology/zodiac.ts';
import { textOfChart } from '../chart-number.ts';
import { placementOf } from '../placement-of.ts';
import type { NatalChapter } from './natal-chapter.ts';

/** Of the ten bodies, so many on one side lean the chart to it. */
const leaningSize = 7;

/** To which sides the chart leans; where it leans neither up nor down, where its two lights stand. */
export const hemispheres: NatalChapter = (chart, { corpus, wording }) => {
  const { placements, houses, angles, aboveHorizon } = chart;
  if (!houses || !angles) return [];
  const isAbove = ({ body, longitudeDeg }: Placement) =>
    aboveHorizon ? aboveHorizon.includes(body) : normalizeDeg(longitudeDeg - angles.ascendant.longitudeDeg) >= 180;
  const above = placements.filter(isAbove).length;
  // By the meridian itself: whole signs begin east or west of it.
  const west = placements.filter(
    ({ longitudeDeg }) => normalizeDeg(longitudeDeg - angles.midheaven.longitudeDeg) >= 180,
  ).length;
  const [below, east] = [placements.length - above, placements.length - west];
  const texts = corpus.wholeChart.hemispheres;
  const lights = lightsOf(isAbove(placementOf('sun', chart)), isAbove(placementOf('moon', chart)));
  const vertical = above >= leaningSize ? texts.above : below >= leaningSize ? texts.below : texts.evenly[lights];
  return [
    {
      key: 'hemispheres',
      chapter: 'themes',
      title: wording.titles.hemispheres,
      subject: null,
      paragraphs: [
        textOfChart(texts.meaning, chart),
        vertical,
        ...(east >= leaningSize ? [texts.east] : []),
        ...(west >= leaningSize ? [texts.west] : []),
      ],
      facts: [{ type: 'hemispheres', above, below, east, west }],
    },
  ];
};

function lightsOf(sunAbove: boolean, moonAbove: boolean) {
  if (sunAbove) return moonAbove ? 'bothAbove' : 'sunAbove';
  return moonAbove ? 'moonAbove' : 'bothBelow';
}
