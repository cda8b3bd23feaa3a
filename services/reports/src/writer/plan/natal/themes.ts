import { type MoonPhase, type NatalChart, type Point, type Sign, signs } from '@astrall/astrology/chart.ts';
import { possiblePhases, signKnown } from '../../../chart/unknown-hour.ts';
import type { Subject } from '../../report-text.ts';
import { textOfChart } from '../chart-number.ts';
import { elementEmphasis, modalityEmphasis } from '../emphasis.ts';
import { framing } from '../framing.ts';
import { placementOf } from '../placement-of.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { SectionFact } from '../section-fact.ts';
import type { Words } from '../words.ts';
import { allDay } from './all-day.ts';
import { hemispheres } from './hemispheres.ts';
import type { NatalChapter } from './natal-chapter.ts';

const stelliumSize = 3;
const mostStellia = 2;

/** What runs through the whole chart. */
export const themes: NatalChapter = (chart, words) => {
  const { corpus, wording } = words;
  return [
    framing('themes', wording.titles.chapters.themes, [textOfChart(corpus.natal.chapterOpenings.themes, chart)]),
    elements(chart, words),
    modalities(chart, words),
    moonPhase(chart, words),
    ...chartRuler(chart, words),
    ...midheaven(chart, words),
    ...hemispheres(chart, words),
    ...stellia(chart, words),
    ...nodes(chart, words),
    ...chiron(chart, words),
    ...allDay(chart, words),
  ];
};

function theme(
  key: string,
  title: string,
  paragraphs: string[],
  fact: SectionFact,
  subject: Subject | null = null,
): PlannedSection {
  return { key, chapter: 'themes', title, subject, paragraphs, facts: [fact] };
}

function elements(chart: NatalChart, { corpus, wording }: Words): PlannedSection {
  const { leading, missing, decided } = elementEmphasis(chart);
  const { withAscendant, planetsAlone } = corpus.countedPoints;
  const evenly = decided ? corpus.balancedElements : corpus.unknownHour.undecidedElements;
  const paragraphs = [
    `${textOfChart(corpus.elementsMeaning, chart)} ${chart.angles ? withAscendant : planetsAlone}`,
    leading ? corpus.dominantElement[leading] : evenly,
    ...missing.map((element) => corpus.missingElement[element]),
  ];
  const fact: SectionFact = { type: 'elements', balance: chart.elementBalance, leading, missing };
  return theme('elements', wording.titles.elements, paragraphs, fact);
}

function modalities(chart: NatalChart, { corpus, wording }: Words): PlannedSection {
  const { leading, missing, decided } = modalityEmphasis(chart);
  const { modalitiesMeaning, dominantModality, balancedModalities, missingModality } = corpus.natal;
  const evenly = decided ? balancedModalities : corpus.unknownHour.undecidedModalities;
  const paragraphs = [
    textOfChart(modalitiesMeaning, chart),
    leading ? dominantModality[leading] : evenly,
    ...missing.map((modality) => missingModality[modality]),
  ];
  const fact: SectionFact = { type: 'modalities', balance: chart.modalityBalance, leading, missing };
  return theme('modalities', wording.titles.modalities, paragraphs, fact);
}

/** Where the hour is unknown and decides the phase, both are told, and by no model: its facts know one. */
function moonPhase(chart: NatalChart, { corpus, wording }: Words): PlannedSection {
  const { moonPhaseMeaning, moonPhases } = corpus.natal;
  const meaning = textOfChart(moonPhaseMeaning, chart);
  const [phase, later] = possiblePhases(chart) as [MoonPhase, MoonPhase?];
  if (!later) {
    const title = wording.titles.moonPhase(phase);
    return theme('moon_phase', title, [meaning, moonPhases[phase]], { type: 'moon_phase', phase });
  }
  const { titles, earlierPhase, laterPhase } = corpus.unknownHour;
  return {
    ...framing('themes', titles.lunarPhase, [
      meaning,
      `${earlierPhase} ${moonPhases[phase]}`,
      `${laterPhase} ${moonPhases[later]}`,
    ]),
    key: 'moon_phase',
  };
}

function chartRuler(chart: NatalChart, { corpus, wording }: Words): PlannedSection[] {
  const { chartRuler: body, angles } = chart;
  if (!body || !angles) return [];
  const placement = placementOf(body, chart);
  const { chartRulerMeaning, chartRulerBody, chartRulerInHouse } = corpus.natal;
  const inHouse = placement.house ? [chartRulerInHouse[placement.house]] : [];
  const paragraphs = [textOfChart(chartRulerMeaning, chart), chartRulerBody[body], ...inHouse];
  const fact: SectionFact = { type: 'chart_ruler', body, ascendant: angles.ascendant.sign };
  const ruler = theme('chart_ruler', wording.titles.chartRuler(body), paragraphs, fact, { type: 'body', body });
  return [{ ...ruler, facts: [fact, { type: 'placement', placement }] }];
}

function midheaven(chart: NatalChart, { corpus, wording }: Words): PlannedSection[] {
  if (!chart.angles) return [];
  const { midheaven: at } = chart.angles;
  const { midheavenMeaning, midheavenInSign } = corpus.natal;
  const paragraphs = [textOfChart(midheavenMeaning, chart), midheavenInSign[at.sign]];
  const fact: SectionFact = { type: 'angle', angle: 'midheaven', at };
  return [theme('midheaven', wording.titles.midheaven(at.sign), paragraphs, fact, { type: 'midheaven' })];
}

function stellia(chart: NatalChart, { corpus, wording }: Words): PlannedSection[] {
  // What may stand in the next sign is not counted into a gathering.
  const certain = chart.placements.filter(({ body }) => !chart.uncertain.some((unsure) => unsure.body === body));
  const bySign = signs.map((sign): [Sign, typeof certain] => [sign, certain.filter((one) => one.sign === sign)]);
  return bySign
    .filter(([, placements]) => placements.length >= stelliumSize)
    .toSorted(([, left], [, right]) => right.length - left.length)
    .slice(0, mostStellia)
    .map(([sign, placements]) => {
      const gathered = placements.map(({ body }) => body);
      const complete = chart.uncertain.every((unsure) => !unsure.signs.includes(sign));
      const text = `${wording.gathering(gathered, sign, complete)} ${corpus.natal.stelliumInSign[sign]}`;
      const fact: SectionFact = { type: 'stellium', sign, bodies: gathered };
      return theme(`stellium-${sign}`, wording.titles.stellium(sign), [text], fact);
    });
}

function nodes(chart: NatalChart, { corpus, wording }: Words): PlannedSection[] {
  const [north, south] = [pointOf('north_node', chart), pointOf('south_node', chart)];
  if (!north || !south || !signKnown(north)) return [];
  const { nodesMeaning, northNodeInSign } = corpus.natal;
  const title = wording.titles.nodes(north.sign, south.sign);
  const paragraphs = [nodesMeaning, northNodeInSign[north.sign]].map((text) => textOfChart(text, chart));
  const section = theme('nodes', title, paragraphs, { type: 'point', placement: north }, pointSubject('north_node'));
  return [{ ...section, facts: [...section.facts, { type: 'point', placement: south }] }];
}

/** Our ephemeris of Chiron does not reach every year, and its sign may hang on an hour that is unknown, as the nodes’. */
function chiron(chart: NatalChart, { corpus, wording }: Words): PlannedSection[] {
  const placement = pointOf('chiron', chart);
  if (!placement || !signKnown(placement)) return [];
  const { chironMeaning, chironInSign } = corpus.natal;
  const paragraphs = [chironMeaning, chironInSign[placement.sign]].map((text) => textOfChart(text, chart));
  const title = wording.titles.chiron(placement.sign);
  return [theme('chiron', title, paragraphs, { type: 'point', placement }, pointSubject('chiron'))];
}

function pointOf(point: Point, { points }: NatalChart) {
  return points.find((candidate) => candidate.point === point);
}

function pointSubject(point: Point): Subject {
  return { type: 'point', point };
}
