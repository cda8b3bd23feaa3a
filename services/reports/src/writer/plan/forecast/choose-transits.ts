import type { Body, NatalChart } from '@astrall/astrology/chart.ts';
import type { Forecast, Transit } from '@astrall/astrology/forecast.ts';
import type { ForecastKind } from '../../corpus/forecast-corpus.ts';
import { moonPassage } from './moon-passage.ts';
import type { Turns } from './turns.ts';
import { bySlowness, byWeight, isSlow } from './weight.ts';

interface Choice {
  atMost: number;
  /** Of one transiting body, so that none speaks alone. */
  perBody: number;
  /** Beyond it a passage that does not become exact is too faint to tell. */
  widestOrbDeg: number;
}

const choices: Record<ForecastKind, Choice> = {
  daily: { atMost: 5, perBody: 3, widestOrbDeg: 1 },
  weekly: { atMost: 6, perBody: 2, widestOrbDeg: 1 },
  monthly: { atMost: 16, perBody: 4, widestOrbDeg: 1.5 },
};

const leastInDay = 3;
const mostOfMoon = 2;

/**
 * The transits a forecast tells: of a week or a month the weightiest first, and of a day exact ones before those that
 * only come near. The Moon, which touches everything within a day, is told in a daily forecast alone, and
 * there only what is exact, first what is in turn. No text comes twice, and of the slow bodies, which stay near an
 * aspect for weeks, a day tells one, each day another, and more only where it would have too little to tell.
 */
export function chooseTransits(
  kind: ForecastKind,
  chart: NatalChart,
  { transits, start }: Pick<Forecast, 'transits' | 'start'>,
  turns: Turns,
): Transit[] {
  const { atMost, perBody, widestOrbDeg } = choices[kind];
  const told = new Map<Body, number>();
  const texts = new Set<string>();
  const exact = transits.filter(
    ({ transiting, exactAt }) => exactAt.length > 0 && (transiting !== 'moon' || kind === 'daily'),
  );
  const near = transits
    .filter(({ transiting, exactAt, closestOrbDeg }) => {
      return transiting !== 'moon' && exactAt.length === 0 && closestOrbDeg <= widestOrbDeg;
    })
    .toSorted(bySlowness);
  const slow = near.filter(({ transiting }) => isSlow(transiting));
  const dayNear = turns.ofPeriod(slow);
  const inTurn = [...(dayNear ? [dayNear] : []), ...turns.furthestFirst(slow), ...near];
  const late = (transit: Transit) => transit.transiting === 'moon' && !moonPassage(transit, chart, start).inTurn;
  const inOrder =
    kind === 'daily'
      ? [
          ...exact.toSorted((left, right) => Number(late(left)) - Number(late(right)) || bySlowness(left, right)),
          ...inTurn,
        ]
      : [...exact, ...near].toSorted(byWeight(chart, kind));
  return inOrder.filter((transit) => {
    const text = `${transit.transiting}/${transit.natal}/${transit.kind}`;
    const count = told.get(transit.transiting) ?? 0;
    const ofMoon = transit.transiting === 'moon';
    const alsoNear = kind === 'daily' && transit.exactAt.length === 0 && transit !== dayNear;
    if (alsoNear && sum(told) >= leastInDay) return false;
    if (texts.has(text) || count >= (ofMoon && sum(told) >= leastInDay ? mostOfMoon : perBody) || sum(told) >= atMost)
      return false;
    texts.add(text);
    told.set(transit.transiting, count + 1);
    return true;
  });
}

function sum(counts: Map<Body, number>): number {
  return counts.values().reduce((total, count) => total + count, 0);
}
