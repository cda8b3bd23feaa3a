import { type AspectKind, type Body, bodies, type NatalChart } from '@astrall/astrology/chart.ts';
import type { Transit } from '@astrall/astrology/forecast.ts';

/** Within it a slow body is felt as if it were exact. */
const closeOrbDeg = 1;
const strength: Record<AspectKind, number> = { conjunction: 2, opposition: 1, square: 1, trine: 0, sextile: 0 };

/**
 * The weightiest first. What a slow body does to the Sun, the Moon, an angle or the ruler of the chart comes before all
 * else, in an order that no period changes, so that a week and its month agree; of the rest, what becomes exact.
 */
export function byWeight({ chartRuler }: Pick<NatalChart, 'chartRuler'>) {
  const central = ['sun', 'moon', 'ascendant', 'midheaven', ...(chartRuler ? [chartRuler] : [])];
  const isWeighty = ({ transiting, natal, closestOrbDeg }: Transit) =>
    isSlow(transiting) && central.includes(natal) && closestOrbDeg <= closeOrbDeg;
  return (left: Transit, right: Transit): number => {
    const first = Number(isWeighty(right)) - Number(isWeighty(left));
    if (first !== 0) return first;
    if (!isWeighty(left)) {
      return Number(right.exactAt.length > 0) - Number(left.exactAt.length > 0) || bySlowness(left, right);
    }
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
