import type { Operand } from './claim.ts';
import { type Item, isOneOf, sensed } from './item.ts';
import { conjunctions, determiners, leading, ownWords, placing } from './words.ts';

const listWords = new Set(['well', 'together', 'junto', 'own', 'propio', 'propia']);

export function isCarrier(item: Item | undefined): boolean {
  return sensed(item, 'carrier') !== undefined;
}

/** The bodies that the item at `at` names. */
export function operandsAt(items: readonly Item[], at: number): Operand[] {
  return (sensed(items[at], 'carrier')?.carriers ?? []).map((carrier) => ({ carrier, at, sky: skyAt(items, at) }));
}

/** “your Moon” and “natal Moon” are the birth's; “transiting Moon” is not. */
function skyAt(items: readonly Item[], at: number): Operand['sky'] {
  const behind = sensed(items[at + 1], 'frame');
  if (behind) return behind.sky;
  let strange = 0;
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const item = items[index]!;
    const frame = sensed(item, 'frame');
    if (frame) return frame.sky;
    if (isOneOf(item, ownWords)) return 'natal';
    if (
      item.mark ||
      item.text === 'while' ||
      item.text === 'mientras' ||
      placing.has(item.text) ||
      conjunctions.has(item.text)
    )
      return null;
    // “your gentle Libra Moon”, but not “your tenth house while the Moon”.
    const describes = ['sign', 'motion', 'dignity', 'house', 'number'].includes(item.sense?.is ?? '') && strange === 0;
    if (!describes) strange += 1;
    if (strange > 1 || (item.sense && !describes)) return null;
  }
  return null;
}

/** The carriers coordinated with the one at `at`: “Sun, Mercury and Mars”; before it or after it. */
export function listAround(items: readonly Item[], at: number, direction: -1 | 1): number[] {
  const found = [at];
  const gaps: Item[][] = [];
  for (let index = at + direction, gap: Item[] = []; index >= 0 && index < items.length; index += direction) {
    const item = items[index]!;
    if (isCarrier(item)) {
      if (bearsSign(items, index)) break;
      found.push(index);
      gaps.push(gap);
      gap = [];
    } else if (
      item.text === ',' ||
      isOneOf(item, conjunctions) ||
      isOneOf(item, determiners) ||
      isOneOf(item, listWords) ||
      sensed(item, 'frame')
    )
      gap.push(item);
    else break;
  }
  return listed(found, gaps, direction);
}

/** “Leo on the Ascendant and the Moon in Taurus”: the angle is told already. */
export function bearsSign(items: readonly Item[], at: number): boolean {
  const before = isOneOf(items[at - 1], determiners) ? at - 2 : at - 1;
  // “Cancer rising and the Sun in Pisces”
  if (sensed(items[at], 'carrier')?.besideSign) return true;
  return isOneOf(items[before], placing) && sensed(items[before - 1], 'sign') !== undefined;
}

/**
 * The carriers coordinated from `at` on, seen through what is said of each in between: “the Sun in Leo and the Moon
 * in Aries”, “to Uranus and to Neptune”.
 */
export function phraseList(items: readonly Item[], at: number, isObject = false): number[] {
  const found = [at];
  const gaps: Item[][] = [];
  for (let index = at + 1, gap: Item[] = []; index < items.length; index += 1) {
    const item = items[index]!;
    if (isCarrier(item)) {
      // “Jupiter opposes your Venus and Mercury turns direct”
      if (
        isObject &&
        /^(?:turns|stations|goes|enters|leaves|opposes|resumes|se pone|entra|entra en|sale de)$/.test(
          items[index + 1]?.text ?? '',
        )
      )
        break;
      found.push(index);
      gaps.push(gap);
      gap = [];
    } else if (seesThrough(item)) gap.push(item);
    else break;
  }
  return listed(found, gaps, 1);
}

function seesThrough(item: Item): boolean {
  if (item.text === ',' || conjunctions.has(item.text) || determiners.has(item.text)) return true;
  if (
    placing.has(item.text) ||
    leading.has(item.text) ||
    /^(?:as|well|before|after|around|about|hacia)$/.test(item.text)
  )
    return true;
  return ['sign', 'house', 'motion', 'degree', 'frame', 'sign_word', 'daypart', 'time'].includes(item.sense?.is ?? '');
}

/** A list ends with a conjunction; a comma alone parts two phrases. Names joined by a dash are a list of two. */
function listed(found: number[], gaps: Item[][], direction: -1 | 1): number[] {
  const joins = gaps.map((gap) =>
    gap.length === 0
      ? 'dash'
      : gap.some(({ text }) => conjunctions.has(text) || text === 'well')
        ? 'and'
        : gap.every(({ text }) => text === ',' || determiners.has(text)) && gap.some(({ text }) => text === ',')
          ? 'comma'
          : 'none',
  );
  const stop = joins.indexOf('none');
  const usable = stop === -1 ? joins : joins.slice(0, stop);
  if (direction === 1) {
    const end = usable.findLastIndex((join) => join !== 'comma');
    // “A, B and C, D” ends at the last conjunction.
    return found.slice(0, end + 2);
  }
  // Read backwards, the first join met must be the conjunction.
  if (usable[0] === undefined || usable[0] === 'comma') return found.slice(0, 1);
  const again = usable.findIndex((join, index) => index > 0 && join === 'and' && usable[index - 1] === 'comma');
  return found.slice(0, (again === -1 ? usable.length : again) + 1);
}
