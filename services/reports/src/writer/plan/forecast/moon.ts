import type { MoonPhase } from '@astrall/astrology/chart.ts';
import type { Lunation, MoonDay } from '@astrall/astrology/forecast.ts';
import type { ForecastCorpus } from '../../corpus/forecast-corpus.ts';
import type { PlannedSection } from '../planned-section.ts';
import { chapterOpening } from './chapter-opening.ts';
import type { ForecastPlan } from './forecast-plan.ts';
import { isBrief } from './is-brief.ts';
import type { Turns } from './turns.ts';

/** A phase holds for a week; on so many days it is told on one. */
const daysPerPhase = 3;

/** The Moon of the day, or the phases a longer period passes. */
export function moon(plan: ForecastPlan): PlannedSection[] {
  const { kind, forecast } = plan;
  const { lunations, moonDays } = forecast;
  const told = new Set<string>();
  const phases = lunations.flatMap((lunation) => lunationSection(lunation, told, plan));
  const today = moonDays[0]!;
  return [
    ...chapterOpening('moon', plan),
    ...(kind === 'daily' ? [moonToday(today, plan)] : []),
    ...(kind !== 'daily' && phases.length === 0 ? phaseSection(today, plan) : []),
    ...phases,
  ];
}

function lunationSection(lunation: Lunation, told: Set<string>, { words, turns }: ForecastPlan): PlannedSection[] {
  const text = lunationTexts(lunation, words.corpus.forecast, turns).find((one) => one !== '' && !told.has(one));
  if (text === undefined) return [];
  told.add(text);
  return [
    {
      key: `lunation-${lunation.phase}-${lunation.at}`,
      chapter: 'moon',
      title: words.wording.titles.lunation(lunation),
      subject: { type: 'lunation', lunation },
      paragraphs: [text],
      facts: [{ type: 'lunation', lunation }],
    },
  ];
}

/** The best first: a month can hold a phase twice, and then the second is told otherwise, or in the overview alone. */
function lunationTexts({ phase, house, point }: Lunation, corpus: ForecastCorpus, turns: Turns): string[] {
  if (phase === 'new') return [...(house ? [corpus.newMoonInHouse[house]] : []), corpus.newMoonInSign[point.sign]];
  if (phase === 'full') return [...(house ? [corpus.fullMoonInHouse[house]] : []), corpus.fullMoonInSign[point.sign]];
  return [turns.next(corpus.quarterMoons[phase])];
}

function moonToday(day: MoonDay, plan: ForecastPlan): PlannedSection {
  const { forecast, words, turns } = plan;
  const { corpus, wording } = words;
  const { moonInSign, moonInHouse, moonPhases } = corpus.forecast;
  const { sign, house, phase, entersSignAt } = day;
  const ofPhase = isBrief(plan) ? turns.seldom : turns.next;
  const phaseText = isBetween(phase, moonPhases)
    ? ofPhase(moonPhases[phase], { oneIn: daysPerPhase, at: 0 })
    : undefined;
  const say = entersSignAt?.sign === sign ? wording.moonEntered : wording.moonEnters;
  return {
    key: `moon-${day.date}`,
    chapter: 'moon',
    title: wording.titles.placement('moon', [sign], house),
    subject: { type: 'day', date: day.date },
    paragraphs: [
      [turns.ofDay(moonInSign[sign], day.date), ...(entersSignAt ? [say(entersSignAt, forecast.timeZone)] : [])].join(
        ' ',
      ),
      ...(house ? [turns.ofDay(moonInHouse[house], day.date)] : []),
      ...(phaseText === undefined ? [] : [phaseText]),
    ],
    facts: [{ type: 'moon_day', day }],
  };
}

/** A period without a lunation stands in one phase. */
function phaseSection({ phase, date }: MoonDay, { words, turns }: ForecastPlan): PlannedSection[] {
  const { moonPhases } = words.corpus.forecast;
  if (!isBetween(phase, moonPhases)) return [];
  return [
    {
      key: 'moon-phase',
      chapter: 'moon',
      title: words.wording.titles.phase(phase),
      subject: null,
      paragraphs: [turns.ofDay(moonPhases[phase], date)],
      facts: [{ type: 'moon_phase', phase }],
    },
  ];
}

/** A new, half or full Moon has a section of its own. */
function isBetween(phase: MoonPhase, texts: ForecastCorpus['moonPhases']): phase is keyof ForecastCorpus['moonPhases'] {
  return phase in texts;
}
