import { isSaidToBeIn } from './country-names.ts';
import type { Lookup } from './gazetteer.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import { isWholeName, likeliestFirst } from './namesakes.ts';
import type { PlaceQuery } from './place-query.ts';
import { divisionKey, isLatin } from './search-key.ts';

/** The fewest letters of a name with a slip, and with two: in a shorter one they make too many others of it. */
const shortestNames = [5, 9];
/** More would be guessing. */
const maxGuesses = 4;

/**
 * The cities whose names are a slip or two away from one that nothing bears, “Madird” or “Los Angls”, in what is said beside it: they are
 * asked about, never taken.
 */
export function citiesMisspelt(query: PlaceQuery, home: string | undefined, world: Lookup): GazetteerEntry[] {
  const { nameKey, qualifiers, countryHint } = query;
  if (!isLatin(nameKey)) return [];
  const said = [...qualifiers, countryHint].map(divisionKey).filter((key) => key !== '');
  const isThere = ({ place, divisionKeys }: GazetteerEntry) =>
    said.every((key) => divisionKeys.includes(key) || isSaidToBeIn(place.country, world.countriesByKey.get(key)));
  const there = world.cities().filter(isThere);
  for (const [index, shortest] of shortestNames.entries()) {
    if (nameKey.length < shortest) return [];
    const entries = likeliestMeant(nameKey, index + 1, there);
    if (entries.length > 0) return likeliestFirst({ nameKey, entries, isRegionSaid: false }, home).slice(0, maxGuesses);
  }
  return [];
}

/** Of a city's many names in other languages one is soon alike, so that its own are tried first. */
function likeliestMeant(nameKey: string, slips: number, entries: GazetteerEntry[]): GazetteerEntry[] {
  const guesses = entries.flatMap((entry) => {
    const meant = entry.nameKeys.filter((key) => isWithinSlips(key, nameKey, slips));
    return meant.length > 0 ? [{ entry, isOwnName: meant.some((key) => isWholeName(entry, key)) }] : [];
  });
  const own = guesses.filter(({ isOwnName }) => isOwnName);
  return (own.length > 0 ? own : guesses).map(({ entry }) => entry);
}

/** Whether so many letters too many, too few or others, or pairs of letters in each other's place, make one text of the other. */
function isWithinSlips(one: string, other: string, slips: number): boolean {
  if (Math.abs(one.length - other.length) > slips) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  if (left === '' || right === '') return true;
  if (slips === 0) return false;
  const isSwapped = left.length > 1 && left[0] === right[1] && left[1] === right[0];
  return (
    isWithinSlips(left.slice(1), right.slice(1), slips - 1) ||
    isWithinSlips(left.slice(1), right, slips - 1) ||
    isWithinSlips(left, right.slice(1), slips - 1) ||
    (isSwapped && isWithinSlips(left.slice(2), right.slice(2), slips - 1))
  );
}
