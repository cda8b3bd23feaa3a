import type { Sign } from '@astrall/astrology/chart.ts';
import { folded, type Point, pointWords, signWords } from './sky-words.ts';

export interface ClaimedPlacement {
  point: Point;
  sign: Sign;
}

/** How many words may stand between a body and the sign it is said to be in: “Mercury, here retrograde, in Leo”. */
const reachWords = 8;
const linkingWords = new Set(['in', 'en']);
const joiningWords = new Set([',', 'and', 'y', 'e', 'the', 'your', 'el', 'la', 'tu', 'tus']);

/** The signs a text names, in order. */
export function namedSigns(text: string): Sign[] {
  return sentences(text).flatMap((tokens) => tokens.flatMap((token) => signWords.get(token) ?? []));
}

/**
 * The placements a text speaks of: “Sun in Leo”, “Leo Sun”, “Sol en Leo”, “the Sun and the Moon stand in Leo”. Read
 * greedily, as a lock should: a sign soon after a body in the same sentence counts as the body's.
 */
export function claimedPlacements(text: string): ClaimedPlacement[] {
  return sentences(text).flatMap((tokens) =>
    tokens.flatMap((token, index) => {
      const point = pointWords.get(token);
      if (!point) return [];
      const before = signWords.get(tokens[index - 1] ?? '');
      const after = signAfter(tokens, index, before === undefined);
      return [before, after].flatMap((sign) => (sign ? [{ point, sign }] : []));
    }),
  );
}

/** The sign said of the body at `start`; “the Sun and the Moon in Leo” is said of both when `joined` bodies count. */
function signAfter(tokens: string[], start: number, joined: boolean): Sign | undefined {
  const next = tokens.findIndex((token, index) => index > start && (pointWords.has(token) || signWords.has(token)));
  if (next === -1) return undefined;
  const between = tokens.slice(start + 1, next);
  if (pointWords.has(tokens[next]!)) {
    return joined && between.every((token) => joiningWords.has(token)) ? signAfter(tokens, next, true) : undefined;
  }
  const ofNextBody = pointWords.has(tokens[next + 1] ?? '') && !linkingWords.has(between.at(-1) ?? '');
  return ofNextBody || wordCount(between) > reachWords ? undefined : signWords.get(tokens[next]!);
}

function wordCount(tokens: string[]): number {
  return tokens.filter((token) => token !== ',').length;
}

/** Words, and a comma for any break within the sentence, so that “Moon in Leo, Mercury in Virgo” holds no Leo Mercury. */
function sentences(text: string): string[][] {
  return folded(text)
    .replace(/\d+(?:[.,]\d+)*[°º′'’]*/g, ' ')
    .split(/[.;!?…]/)
    .map((sentence) => sentence.match(/[a-z]+|[,:()]/g) ?? [])
    .map((tokens) => tokens.map((token) => (/[a-z]/.test(token) ? token : ',')));
}
