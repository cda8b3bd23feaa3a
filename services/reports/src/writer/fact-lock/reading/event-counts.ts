import type { MoonPhase } from '@astrall/astrology/chart.ts';
import type { Atom } from './claim.ts';
import { type Item, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isPlanets } from './share-of-planets.ts';

type Event = Extract<Atom, { is: 'event_count' }>['event'];

const nobody = /^(?:nothing|nada|nadie|nobody|none|ninguno)$/;
const noPlanet = /^(?:no|ningun|not a single|not one|ni un solo|ni un) (?:planets?|bodies|planeta|astro)$/;
const turning =
  /^(?:stations?|changes? direction|changes? course|cambian? de sentido|cambian? de direccion|turns around|estaciona)$/;
const lunations = /^(?:lunations?|lunacion(?:es)?)$/;
const none =
  /^(?:no|no hay|there is no|there are no|has no|have no|no tienes?|neither|nor|ni|ningun|ninguna|without|sin|tampoco)$/;
const reach = 6;

/** “No planet changes sign this week”, “one planet changes direction”, “two full Moons”, “neither a full nor a new Moon”. */
export function claimEventCounts(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const count = countOfPlanets(items, at);
    const event = count === undefined ? undefined : eventAfter(items, at);
    if (event) reading.claim(at, event.at, { is: 'event_count', event: event.event, count: count! });
    if (event && count! > 0) claimNamed(reading, event);
    const phases = sensed(item, 'carrier')?.phases ?? (lunations.test(item.text) ? [] : undefined);
    const moons = phases && countOfMoons(items, at);
    if (moons === undefined) continue;
    for (const counted of [phases!, ...otherPhase(items, at)])
      reading.claim(at, at, { is: 'event_count', event: { phases: counted }, count: moons });
    reading.counted.add(at);
  }
}

/** “Only one planet changes direction this week: Mercury.” */
function claimNamed(reading: SentenceReading, { at, event }: { at: number; event: Event }): void {
  const { items } = reading;
  const colon = items.findIndex(({ text }, index) => index > at && text === ':');
  const named = colon === -1 ? undefined : reading.carrierAfter(colon);
  if (named === undefined || named - colon > 2) return;
  reading.claimEach(reading.group(named, 1), at, (of): Atom[] => {
    if (event === 'ingress') return [{ is: 'ingress', of, sign: null, way: 'into', loose: false }];
    if (event === 'retrograde' || event === 'direct') return [{ is: 'station', of, motion: event }];
    return (['retrograde', 'direct'] as const).map((motion) => ({ is: 'station', of, motion }));
  });
}

function countOfPlanets(items: readonly Item[], at: number): number | undefined {
  const item = items[at]!;
  if (nobody.test(item.text) || noPlanet.test(item.text)) return 0;
  if (!isPlanets(item)) return undefined;
  const number = items
    .slice(Math.max(0, at - 3), at)
    .flatMap((other) => sensed(other, 'number') ?? [])
    .at(-1);
  return number && !number.ordinal ? number.value : undefined;
}

function eventAfter(items: readonly Item[], at: number): { at: number; event: Event } | undefined {
  for (let index = at + 1; index <= at + reach && items[index] && !items[index]!.mark; index += 1) {
    const item = items[index]!;
    if (sensed(item, 'carrier')) return undefined;
    if (sensed(item, 'enter')?.way === 'change') return { at: index, event: 'ingress' };
    if (turning.test(item.text) || sensed(item, 'motion')?.turning) return { at: index, event: turnedTo(items, index) };
    if (sensed(item, 'turn') && items.slice(index, index + 3).some((other) => sensed(other, 'motion')))
      return { at: index, event: turnedTo(items, index) };
  }
  return undefined;
}

/** “Turns retrograde” is one of the two turns. */
function turnedTo(items: readonly Item[], at: number): Event {
  const motions = items.slice(at, at + 3).flatMap((item) => sensed(item, 'motion')?.motion ?? []);
  return motions[0] ?? 'station';
}

function countOfMoons(items: readonly Item[], at: number): number | undefined {
  for (const item of items.slice(Math.max(0, at - 3), at).toReversed()) {
    const number = sensed(item, 'number');
    if (number && !number.ordinal && !/^(?:one|un|una|uno)$/.test(item.text)) return number.value;
    if (none.test(item.text)) return 0;
    if (item.mark || sensed(item, 'carrier')) return undefined;
  }
  return undefined;
}

/** The “full” of “neither a full nor a new Moon”. */
function otherPhase(items: readonly Item[], at: number): MoonPhase[][] {
  const words = items.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  if (!words.some((text) => /^(?:nor|or|ni|o)$/.test(text))) return [];
  return words.flatMap((text): MoonPhase[][] =>
    /^(?:full|llena)$/.test(text) ? [['full']] : /^(?:new|nueva)$/.test(text) ? [['new']] : [],
  );
}
