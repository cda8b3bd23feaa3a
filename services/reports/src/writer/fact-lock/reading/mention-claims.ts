import { operandsAt } from './groups.ts';
import { type Item, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { standIn } from './stand-ins.ts';
import { copulas, placing } from './words.ts';

const ordinaryLight = new Set([
  'sun',
  'sol',
  'moon',
  'luna',
  'solar',
  'lunar',
  'luminaria',
  'luminary',
  'nodo',
  'node',
  'nadir',
  'mercurial',
  'satelite',
  'astro rey',
]);
/** Names that are words too when they are written small. */
const everyday = new Set([
  'palas',
  'espiga',
  'vega',
  'kite',
  'decano',
  'vesta',
  'juno',
  'eris',
  'progression',
  'progressions',
  'progresiones',
  'declination',
  'peregrine',
  'selena',
  'sirio',
  'vulcano',
  'juno',
]);
const unknownTime =
  /^(?:without|unknown|sin|cannot|calculated|calcular|neither|nor|desconocemos|desconocida|desconocido|desconoce|conocemos|conoce|unless|hora|time|hour|inventing|inventar|inventarlos|known|know|want|lack|falta|sabemos|noted|anoto|saberse|sabe|omits?|omite|leaves|leave|hablaremos)$/;

/** That what is named at all was supplied, and that nothing is denied. */
export function claimMentions(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const foreign = sensed(item, 'foreign');
    if (foreign && !isEclipseOfNodes(reading, item) && !(item.lower && everyday.has(item.text)))
      reading.claim(at, at, { is: 'never', because: `“${foreign.name}” was not supplied` });
    const isOrdinary = item.lower && ordinaryLight.has(item.text);
    if (
      sensed(item, 'carrier') &&
      !isOrdinary &&
      !standIn.test(item.text) &&
      !isAbsence(items) &&
      !isLacking(items, at)
    ) {
      const named = operandsAt(items, at);
      if (sensed(item, 'carrier')!.any)
        reading.claim(at, at, ...named.map(({ carrier }) => ({ is: 'known', what: carrier }) as const));
      else for (const { carrier } of named) reading.claim(at, at, { is: 'known', what: carrier });
    }
  }
  claimNoDenial(reading);
}

/** “For want of an hour, no Ascendant” */
function isLacking(items: readonly Item[], at: number): boolean {
  return (
    /^(?:no|sin|without)$/.test(items[at - 1]?.text ?? '') &&
    items.some(({ text }) => /^(?:hour|hora|time)$/.test(text))
  );
}

/** “Without a time of birth there is no ascendant.” */
function isAbsence(items: readonly Item[]): boolean {
  return (
    items.filter((item) => unknownTime.test(item.text)).length >= 2 &&
    !items.some((item) => sensed(item, 'sign') || sensed(item, 'house') || sensed(item, 'aspect'))
  );
}

/** What is denied of a body is no fact either, so a denial within a claim refuses it. */
function claimNoDenial(reading: SentenceReading): void {
  const { items } = reading;
  for (const [index, claim] of [...reading.claims].entries()) {
    const atom = claim.options[0]!;
    if (atom.is === 'placement' || atom.is === 'house' || atom.is === 'quality' || atom.is === 'in_signs') {
      const contrast = contrastIn(items.slice(claim.from, claim.to));
      if (contrast === 'corrected') continue;
      if (contrast === 'denied') {
        reading.claims[index] = { ...claim, options: [{ is: 'denied', atom }] };
        continue;
      }
    }
    if (atom.is !== 'placement' && atom.is !== 'house' && atom.is !== 'aspect' && atom.is !== 'ruler') continue;
    const inside = items.slice(claim.from, claim.to + 1);
    const lastMark = inside.findLastIndex((item) => item.mark);
    const denied =
      inside.some((item, index) => index > lastMark && sensed(item, 'negation')) ||
      (!inside.some((_, index) => items[claim.from + index + 1]?.text === ':') && deniedBefore(items, claim.from));
    if (denied)
      reading.claim(claim.from, claim.to, {
        is: 'never',
        because: 'it is denied or compared, and only facts may be named',
      });
  }
}

/** “The Moon is not in Taurus, but in Aries”: what is denied, and what is put right. */
function contrastIn(inside: readonly Item[]): 'denied' | 'corrected' | null {
  const not = inside.findIndex(({ text }, index) => {
    const [before, after] = [inside[index - 1]?.text ?? '', inside[index + 1]?.text ?? ''];
    if (/^(?:isn't|wasn't|aren't)$/.test(text)) return true;
    return (text === 'not' && (copulas.has(before) || placing.has(after))) || (text === 'no' && copulas.has(after));
  });
  const negations = inside.filter((item) => sensed(item, 'negation'));
  if (
    negations.length > 0 &&
    inside.some(({ text }, index) => /^(?:neither|ni)$/.test(text) && placing.has(inside[index + 1]?.text ?? ''))
  )
    return negations.every(({ text }) => /^(?:neither|nor|ni|no)$/.test(text)) ? 'denied' : null;
  if (not === -1 || negations.length > 1) return null;
  return inside.slice(not + 1).some(({ text }) => /^(?:but|sino|pero)$/.test(text)) ? 'corrected' : 'denied';
}

/** “not a Pisces Sun”, “unlike the Moon in Leo”. */
function deniedBefore(items: readonly Item[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 3); index -= 1) {
    const item = items[index]!;
    if (sensed(item, 'negation'))
      return !/^(?:no|sin|without)$/.test(item.text) || !placing.has(items[index + 1]?.text ?? '');
    if (item.mark || item.sense) return false;
  }
  return false;
}

/** Where eclipses happen at all, which is said of the nodes; one that happens is not among the facts. */
function isEclipseOfNodes(reading: SentenceReading, { text }: Item): boolean {
  return (
    text === 'eclipses' &&
    !reading.items.some((item) => ['date', 'weekday', 'month', 'sign'].includes(item.sense?.is ?? ''))
  );
}
