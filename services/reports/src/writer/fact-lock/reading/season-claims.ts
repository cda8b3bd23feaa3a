import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';

const begins = /^(?:begins?|starts?|opens?|arrives?|empieza|comienza|arranca|llega)$/;
const ends = /^(?:ends?|closes?|termina|acaba|concluye)$/;
const nearby = 3;

/** “Sagittarius season begins on Sunday”: where the Sun is, and when it gets there. */
export function claimSeasons(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const sign = sensed(item, 'sign')?.sign;
    const isSeason = items[at + 1]?.text === 'season' || items[at - 2]?.text === 'temporada';
    // “Durante su temporada en Piscis, Marte …” is the season of Mars.
    const isItsOwn = /^(?:su|its)$/.test(items[at - 3]?.text ?? '');
    if (!sign || !isSeason || isItsOwn) continue;
    const around = items.slice(Math.max(0, at - nearby), at + nearby + 1).map(({ text }) => text);
    const of = { carrier: 'sun', at: -1, sky: 'transit' } as const;
    if (around.some((text) => begins.test(text)))
      reading.claim(at, at, { is: 'ingress', of, sign, way: 'into', loose: false });
    else if (around.some((text) => ends.test(text)))
      reading.claim(at, at, { is: 'ingress', of, sign, way: 'out', loose: false });
    else reading.claim(at, at, { is: 'placement', of, sign });
    reading.spent.add(at);
  }
}
