import type { Sign } from '@astrall/astrology/chart.ts';
import type { Carrier } from '../fact.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * The signs that a section about a body must name beside those it names: where the hour of birth leaves the sign open,
 * telling one alone claims to know it. A forecast speaks of its own sky.
 */
export function untoldSigns(about: Carrier | null, named: ReadonlySet<Sign>, known: Knowledge): Sign[] {
  if (known.isForecast) return [];
  const possible = new Set(
    known
      .of('placement')
      .filter(({ carrier }) => carrier === about)
      .map(({ sign }) => sign),
  );
  return possible.size > 1 ? [...possible.difference(named)] : [];
}
