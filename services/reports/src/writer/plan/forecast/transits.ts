import type { Body } from '@astrall/astrology/chart.ts';
import type { PlanetaryReturn, Transit } from '@astrall/astrology/forecast.ts';
import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import { chapterOpening } from './chapter-opening.ts';
import type { ForecastPlan } from './forecast-plan.ts';
import { otherTransits } from './other-transits.ts';
import { isQuiet } from './quiet.ts';
import { transitText } from './transit-text.ts';

/**
 * What the sky touches in the chart, the weightiest first, then the returns that are not among it, and a line of each
 * of the others; a sky that touches nothing is told as quiet. A body's conjunction with itself is its return and told as that, once.
 */
export function transitSections(plan: ForecastPlan): PlannedSection[] {
  const { words, turns, transits: chosen, forecast } = plan;
  const { titles } = words.wording;
  const { quietDay, openDay } = words.corpus.forecast;
  const returns = new Map<Body, PlannedSection>();
  for (const planetaryReturn of forecast.returns) {
    const section = returnSection(planetaryReturn, plan);
    if (section && !returns.has(planetaryReturn.body)) returns.set(planetaryReturn.body, section);
  }
  const told = chosen.map((transit) => {
    const back = transit.kind === 'conjunction' && transit.transiting === transit.natal;
    const section = back ? returns.get(transit.transiting) : undefined;
    if (!section) return transitSection(transit, plan);
    returns.delete(transit.transiting);
    return { ...section, facts: [...section.facts, { type: 'transit' as const, transit }] };
  });
  const sections = [...told, ...returns.values(), ...otherTransits(plan)];
  if (sections.length > 0) return [...chapterOpening('transits', plan), ...sections];
  const quiet = forecast.moonDays.every(({ date }) => isQuiet(date, plan));
  if (!quiet && (plan.kind !== 'daily' || plan.chart.timeKnown)) return [];
  return [framing('transits', titles.chapters.transits, [turns.next(quiet ? quietDay : openDay)])];
}

function transitSection(transit: Transit, plan: ForecastPlan): PlannedSection {
  const { transiting, natal, kind, exactAt, retrograde } = transit;
  const { words, turns } = plan;
  // It says that the point is passed again.
  const again = retrograde && exactAt.length > 0 ? turns.unused(words.corpus.forecast.retrogradeTransit) : undefined;
  const text = transitText(transit, plan);
  return {
    key: `transit-${transiting}-${kind}-${natal}`,
    chapter: 'transits',
    title: words.wording.titles.transit(transit),
    subject: { type: 'transit', transit },
    paragraphs: [again ? `${text} ${again}` : text],
    facts: [{ type: 'transit', transit }],
  };
}

function returnSection(planetaryReturn: PlanetaryReturn, { words, turns }: ForecastPlan): PlannedSection | undefined {
  const { body, at } = planetaryReturn;
  const texts = words.corpus.forecast.returns[body];
  if (!texts) return undefined;
  return {
    key: `return-${body}-${at}`,
    chapter: 'transits',
    title: words.wording.titles.return(body),
    subject: { type: 'return', return: planetaryReturn },
    paragraphs: [turns.next(texts)],
    facts: [{ type: 'return', return: planetaryReturn }],
  };
}
