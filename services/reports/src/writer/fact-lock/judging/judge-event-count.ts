import type { Atom } from '../reading/claim.ts';
import type { Knowledge } from './knowledge.ts';

function isLong(phase: string): boolean {
  return /crescent|gibbous/.test(phase);
}

/** How many bodies change sign or direction in a forecast, or how often the Moon is new, full or half; nothing of a birth. */
export function judgeEventCount(
  { event, count }: Extract<Atom, { is: 'event_count' }>,
  known: Knowledge,
): [] | undefined {
  if (!known.isForecast) return undefined;
  if (typeof event === 'object') {
    const exact = known.of('phase').filter((fact) => fact.exact && fact.sky === 'transit');
    const { phases } = event;
    // Crescents and gibbous Moons last for days.
    if (
      count === 0 &&
      known
        .of('phase')
        .some((fact) => fact.sky === 'transit' && !fact.exact && isLong(fact.phase) && phases.includes(fact.phase))
    )
      return undefined;
    return exact.filter(({ phase }) => phases.length === 0 || phases.includes(phase)).length === count ? [] : undefined;
  }
  const isTurn = event === 'retrograde' || event === 'direct';
  const events = isTurn ? known.of('station').filter(({ motion }) => motion === event) : known.of(event);
  const bodies = new Set(events.flatMap(({ body, when }) => (when ? [body] : [])));
  // Whether the Moon is a planet is a matter of taste.
  return bodies.size === count || bodies.difference(new Set(['moon'])).size === count ? [] : undefined;
}
