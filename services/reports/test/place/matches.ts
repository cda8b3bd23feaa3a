import { findPlace } from '../../src/place/find-place.ts';
import type { Place } from '../../src/place/place.ts';

/** The place a text means. @throws when that is not certain */
export function found(text: string, countryHint?: string, home?: string): Place {
  const match = findPlace(text, countryHint, home);
  if (match.kind !== 'found') throw new Error(`${text} is ${match.kind}`);
  return match.place;
}

/** The places a text may mean. @throws when it means one, or none */
export function candidates(text: string, countryHint?: string, home?: string): Place[] {
  const match = findPlace(text, countryHint, home);
  if (match.kind !== 'ambiguous') throw new Error(`${text} is ${match.kind}`);
  return match.candidates;
}
