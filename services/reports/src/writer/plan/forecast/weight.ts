import { type AspectKind, type Body, bodies, type NatalChart } from '@astrall/astrology/chart.ts';
import type { Transit } from '@astrall/astrology/forecast.ts';
import type { ForecastKind } from '../../corpus/forecast-corpus.ts';

/** Within it a slow body is felt as if it were exact. */
const closeOrbDeg = 1;
const strength: Record<AspectKind, number> = { conjunction: 2, opposition: 1, square: 1, trine: 0, sextile: 0 };

/**
 * The weightiest first. What a slow body does to the Sun, the Moon, an angle or the ruler of the chart comes before all
 * else, in an order that no period changes, so that a week and its month agree; then comes what slow bodies, the Sun, or
 * one of those take part in. A slow body that is near without being exact weighs as much in a month; a week told it in
 * the week before.
 */
export function byWeight({ chartRuler }: Pick<NatalChart, 'chartRuler'>, kind: ForecastKind) {
  const central = ['sun', 'moon', 'ascendant', 'midheaven', ...(chartRuler ? [chartRuler] : [])];
  const isWeighty = ({ transiting, natal, closestOrbDeg }: Transit) =>
    isSlow(transiting) && central.includes(natal) && closestOrbDeg <= closeOrbDeg;
  const rankOf = ({ transiting, natal, exactAt, closestOrbDeg }: Transit) => {
    const exact = exactAt.length > 0;
    if (exact && isSlow(transiting)) return 0;
    if (exact && (transiting === 'sun' || central.includes(natal))) return 1;
    if (isSlow(transiting) && kind === 'monthly') return 0;
    if (isSlow(transiting) && closestOrbDeg <= closeOrbDeg) return 2;
    return exact ? 3 : 4;
  };
  return (left: Transit, right: Transit): number => {
    const first = Number(isWeighty(right)) - Number(isWeighty(left));
    if (first !== 0) return first;
    if (!isWeighty(left)) return rankOf(left) - rankOf(right) || bySlowness(left, right);
    return (
      strength[right.kind] - strength[left.kind] ||
      slownessOf(right.transiting) - slownessOf(left.transiting) ||
      central.indexOf(left.natal) - central.indexOf(right.natal)
    );
  };
}

/** The slowest first, and of one body what comes nearest. */
export function bySlowness(left: Transit, right: Transit): number {
  return slownessOf(right.transiting) - slownessOf(left.transiting) || left.closestOrbDeg - right.closestOrbDeg;
}

export function isSlow(body: Body): boolean {
  return slownessOf(body) >= slownessOf('jupiter');
}

/** The order of charts runs from the fast to the slow, but for the Moon. */
function slownessOf(body: Body): number {
  return body === 'moon' ? -1 : bodies.indexOf(body);
}
