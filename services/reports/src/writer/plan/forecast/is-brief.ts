import type { ForecastPlan } from './forecast-plan.ts';

/**
 * Whoever reads a page every morning soon knows what frames it, so that a day goes with little of that. Without an hour
 * of birth there is less to tell, and the frame stays.
 */
export function isBrief({ kind, chart }: Pick<ForecastPlan, 'kind' | 'chart'>): boolean {
  return kind === 'daily' && chart.timeKnown;
}
