import type { NatalChart, ZodiacPoint } from '@astrall/astrology/chart.ts';
import { elementOf } from '@astrall/astrology/zodiac.ts';
import { possibleSigns } from '../../../chart/unknown-hour.ts';
import { textOfChart } from '../chart-number.ts';
import { framing } from '../framing.ts';
import { placementOf } from '../placement-of.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { Words } from '../words.ts';
import type { NatalChapter } from './natal-chapter.ts';
import { placementSection } from './placement-section.ts';

/** Sun, Moon, the two together, and the ascendant; where the hour is unknown, what that means in place of the ascendant. */
export const bigThree: NatalChapter = (chart, words) => {
  const { corpus, wording } = words;
  return [
    framing('big_three', wording.titles.chapters.big_three, [
      textOfChart(chart.angles ? corpus.natal.chapterOpenings.big_three : corpus.unknownHour.bigThreeOpening, chart),
    ]),
    placementSection('sun', 'big_three', chart, words),
    placementSection('moon', 'big_three', chart, words),
    ...sunAndMoon(chart, words),
    chart.angles ? ascendant(chart.angles.ascendant, chart, words) : unknownTime(chart, words),
  ];
};

/** For each sign the Moon may have been in; left out where the hour is unknown and decides the Sun's. */
function sunAndMoon(chart: NatalChart, { corpus, wording }: Words): PlannedSection[] {
  const texts = corpus.wholeChart.sunAndMoon;
  const [sun, moon] = [placementOf('sun', chart), placementOf('moon', chart)];
  if (!texts || possibleSigns(sun, chart).length > 1) return [];
  const told = texts[elementOf(sun.sign)];
  const signs = possibleSigns(moon, chart);
  const unsure = signs.length > 1;
  const paragraphs = signs.map((sign, index) => {
    const text = told[elementOf(sign)];
    return unsure ? `${wording.possiblePair(sign, index === 0 ? 'first' : 'second')} ${text}` : text;
  });
  return [
    {
      key: 'sun_and_moon',
      chapter: 'big_three',
      title: wording.titles.sunAndMoon,
      subject: null,
      paragraphs,
      facts: [
        { type: 'placement', placement: sun },
        unsure ? { type: 'uncertain_sign', body: 'moon', signs } : { type: 'placement', placement: moon },
      ],
    },
  ];
}

function ascendant(at: ZodiacPoint, chart: NatalChart, { corpus, wording }: Words): PlannedSection {
  return {
    key: 'ascendant',
    chapter: 'big_three',
    title: wording.titles.ascendant(at.sign),
    subject: { type: 'ascendant' },
    paragraphs: [textOfChart(corpus.ascendantMeaning, chart), corpus.ascendantInSign[at.sign]],
    facts: [{ type: 'angle', angle: 'ascendant', at }],
  };
}

function unknownTime(chart: NatalChart, { corpus, wording }: Words): PlannedSection {
  const { moonOfDay, findingTheHour } = corpus.unknownHour;
  const [, other] = possibleSigns(placementOf('moon', chart), chart);
  const [open, ...finding] = [corpus.unknownTime, ...findingTheHour].map((text) => textOfChart(text, chart));
  const paragraphs = [`${open} ${other ? moonOfDay.inTwoSigns : moonOfDay.inOneSign}`, ...finding];
  return {
    key: 'unknown_time',
    chapter: 'big_three',
    title: wording.titles.unknownTime,
    subject: null,
    paragraphs,
    facts: [],
  };
}
