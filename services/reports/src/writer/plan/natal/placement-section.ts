import type { Body, NatalChart, Placement } from '@astrall/astrology/chart.ts';
import { textOfChart } from '../chart-number.ts';
import { placementOf } from '../placement-of.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { SectionFact } from '../section-fact.ts';
import type { Words } from '../words.ts';

/** A body: what it stands for, its sign, its house, and what makes it strong, weak or backward there. */
export function placementSection(
  body: Body,
  chapter: 'big_three' | 'planets',
  chart: NatalChart,
  { corpus, wording }: Words,
): PlannedSection {
  const placement = placementOf(body, chart);
  const uncertain = chart.uncertain.find((candidate) => candidate.body === body);
  const { sign, house } = placement;
  const meaning = textOfChart(corpus.bodyMeanings[body], chart);
  const head = { key: body, chapter, subject: { type: 'body' as const, body } };
  if (uncertain) {
    const { signs } = uncertain;
    const fact: SectionFact = { type: 'uncertain_sign', body, signs };
    const possible = signs.map((candidate, index) => {
      const lead = wording.possibleSign(body, candidate, index === 0 ? 'first' : 'second');
      return `${lead} ${textOfChart(corpus.bodyInSign[body][candidate], chart)}`;
    });
    const paragraphs = [
      meaning,
      ...(body === 'moon' ? [corpus.natal.uncertainMoon] : []),
      ...possible,
      ...retrogradeText(placement, corpus.natal.retrograde[body]),
    ];
    return { ...head, title: wording.titles.placement(body, signs, null), paragraphs, facts: [fact] };
  }
  const { dignity } = placement;
  return {
    ...head,
    title: wording.titles.placement(body, [sign], house),
    paragraphs: [
      meaning,
      textOfChart(corpus.bodyInSign[body][sign], chart),
      ...(house ? [corpus.natal.bodyInHouse[body][house]] : []),
      ...(dignity && corpus.natal.dignities[body][dignity] ? [corpus.natal.dignities[body][dignity]] : []),
      ...retrogradeText(placement, corpus.natal.retrograde[body]),
    ],
    facts: [{ type: 'placement', placement }],
  };
}

function retrogradeText({ retrograde }: Placement, text: string | undefined): string[] {
  return retrograde && text ? [text] : [];
}
