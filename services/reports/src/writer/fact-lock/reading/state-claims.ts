import { bodies } from '@astrall/astrology/chart.ts';
import type { Motion } from '../fact.ts';
import { bearerBehind, bearersAfter, bearersBefore } from './bearer.ts';
import type { Operand } from './claim.ts';
import { operandsAt } from './groups.ts';
import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { alsoNamed } from './sign-claims.ts';

const angles: ReadonlySet<string> = new Set(['ascendant', 'midheaven', 'descendant', 'imum_coeli']);
/** Words that say something of a planet only near one. */
const everyday =
  /^(?:direct|directo|directa|directos|directas|backwards?|forwards?|retro|exiled?|exilio|exiliad[oa]|exalted|exaltad[oa]|exaltacion|dignidad|dignified|debilidad|debilitad[oa]|in fall|its fall|en caida|su caida|fall|well placed|bien colocad[oa]|badly placed|mal colocad[oa]|forward motion|marcha atras|su morada)$/;

/** Retrograde and direct motion, and the turns from one to the other. */
export function claimMotions(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const sense = sensed(item, 'motion');
    if (!sense) continue;
    const named = bearersOf(reading, at);
    // “Jupiter opposes your Venus and Mercury turns direct”: one alone turns.
    const isOne =
      sense.turning !== true && /^(?:turns|stations|goes|resumes|begins|starts)$/.test(items[at - 1]?.text ?? '');
    const bearers = isOne ? named.toSorted((one, other) => one.at - other.at).slice(-1) : named;
    claimAlone(reading, at, bearers, sense.motion);
    // Angles do not move; near one, “direct” is a look or a word.
    if (bearers.length === 0 || bearers.every(({ carrier }) => angles.has(carrier))) continue;
    const all = [...bearers, ...alsoNamed(reading, at)];
    const turns =
      sense.turning ||
      (!/^backwards?$/.test(item.text) &&
        items.slice(Math.max(0, at - 3), at + 3).some((other) => sensed(other, 'turn'))) ||
      items.slice(at, at + 4).some(({ text }) => /^(?:ends|termina|acaba|finishes|concluye)$/.test(text));
    const denied = items.slice(Math.max(0, at - 3), at).some((other) => sensed(other, 'negation'));
    const ends = items
      .slice(Math.max(0, at - 3), at + 4)
      .some(({ text }) => /^(?:ends|termina|acaba|finishes|concluye)$/.test(text));
    const motion: Motion = denied !== ends ? (sense.motion === 'direct' ? 'retrograde' : 'direct') : sense.motion;
    reading.claimEach(all, at, (of) => [turns ? { is: 'station', of, motion } : { is: 'motion', of, motion }]);
  }
}

/** “Mercury was stationary”: a turn, whichever way. */
export function claimStations(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const isStation =
      /^(?:stationary|stations|stationing|estacionari[oa]|se estaciona|se da la vuelta|da media vuelta)$/.test(
        item.text,
      );
    if (isNoun(reading, at)) {
      const near = sensed(items[at - 1], 'carrier') ? at - 1 : (reading.carrierAfter(at) ?? at);
      reading.claimEach(operandsAt(items, near), at, (of) => [
        { is: 'station', of, motion: 'retrograde' },
        { is: 'station', of, motion: 'direct' },
      ]);
    }
    if (!isStation || items.slice(Math.max(0, at - 3), at + 4).some((other) => sensed(other, 'motion'))) continue;
    reading.claimEach(bearersBefore(reading, at), at, (of) => [
      { is: 'station', of, motion: 'retrograde' },
      { is: 'station', of, motion: 'direct' },
    ]);
  }
}

/** “Only Mercury was retrograde”: no other body was. */
function claimAlone(reading: SentenceReading, at: number, bearers: readonly Operand[], motion: Motion): void {
  const { items } = reading;
  const first = Math.min(...bearers.map((of) => of.at));
  const only = /^(?:only|solo|solamente|just)$/.test(items[first - 1]?.text ?? '');
  if (only && first >= 0 && bearers.every(({ carrier }) => (bodies as readonly string[]).includes(carrier)))
    reading.claim(first, at, { is: 'share_in_motion', share: bearers.length, motion });
}

/** “Mercury’s station”, “la estación de Mercurio” */
function isNoun({ items }: SentenceReading, at: number): boolean {
  if (!/^(?:station|estacion)$/.test(items[at]!.text)) return false;
  if (sensed(items[at - 1], 'carrier')) return true;
  const carrier = items.findIndex((item, index) => index > at && sensed(item, 'carrier'));
  return (
    carrier !== -1 && items.slice(at + 1, carrier).every(({ text }) => /^(?:of|de|,|:|is|es|that|la|the)$/.test(text))
  );
}

/** “Saturn turns direct, and Neptune does the same.” */
export function claimSameMotions(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    if (!/^(?:same|mismo)$/.test(item.text)) continue;
    const last = reading.claims.findLast(
      ({ options: [atom], to }) => to < at && (atom?.is === 'station' || atom?.is === 'motion'),
    )?.options[0];
    const carrier = reading.carrierBefore(at);
    if (!last || carrier === undefined || (last.is !== 'station' && last.is !== 'motion')) continue;
    reading.claimEach(reading.group(carrier, -1), at, (of) => [{ ...last, of }]);
  }
}

/** Domicile, exaltation, detriment and fall. */
export function claimDignities(reading: SentenceReading): void {
  for (const [at, item] of reading.items.entries()) {
    const sense = sensed(item, 'dignity');
    if (!sense || !isOfPlanet(reading, at)) continue;
    const denied = reading.items.slice(Math.max(0, at - 3), at).some((other) => sensed(other, 'negation'));
    reading.claimEach(bearersOf(reading, at), at, (of) => [{ is: 'dignity', of, dignities: sense.dignities, denied }]);
  }
}

/** A fall is a planet’s in “Jupiter’s fall” and “la caída de Júpiter” alone. */
function isOfPlanet({ items }: SentenceReading, at: number): boolean {
  if (!/^(?:fall|caida)$/.test(items[at]!.text)) return true;
  return (
    sensed(items[at - 1], 'carrier') !== undefined ||
    (/^(?:de|del|of)$/.test(items[at + 1]?.text ?? '') &&
      items.slice(at + 2, at + 4).some((item) => sensed(item, 'carrier')))
  );
}

function bearersOf(reading: SentenceReading, at: number): Operand[] {
  const { items, topic } = reading;
  const behind = bearerBehind(reading, at);
  if (behind.length > 0 && !sensed(items[at - 1], 'carrier')) return behind;
  const before = bearersBefore(reading, at);
  if (before.length > 0) return before;
  const after = bearersAfter(reading, at);
  if (after.length > 0) return after;
  const isThere = /^(?:alli|ahi|aqui|there|here)$/.test(items[0]?.text ?? '') || reading.beginsWithPronoun();
  return everyday.test(items[at]!.text) && !isThere ? [] : topic.subject;
}
