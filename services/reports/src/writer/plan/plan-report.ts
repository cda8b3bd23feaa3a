import type { WritingBrief } from '../report-text.ts';
import { planForecast } from './forecast/plan-forecast.ts';
import { planNatal } from './natal/plan-natal.ts';
import type { PlannedSection } from './planned-section.ts';

/**
 * The sections of a report in order, each with the facts it may name and its curated words.
 * @throws RangeError for a forecast without its sky
 */
export function planReport({ kind, locale, chart, forecast, forChild = false }: WritingBrief): PlannedSection[] {
  if (kind === 'natal') return planNatal(chart, locale, forChild);
  if (!forecast) throw new RangeError(`A ${kind} report needs a forecast`);
  return planForecast(kind, chart, forecast, locale, forChild);
}
