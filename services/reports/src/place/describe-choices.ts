import { closenesses, describePlace } from './describe-place.ts';
import { isCertain } from './find-place.ts';
import { gazetteer, type Lookup } from './gazetteer.ts';
import type { Place } from './place.ts';
import { searchKey, spelledOut } from './search-key.ts';

/**
 * The places of an ambiguous match as choices: no two read the same, and each is found as just that place when it is
 * given back, wherever the customer is at home. Where the region does not do for that, the place is described more closely.
 */
export function describeChoices(places: Place[], locale: 'es' | 'en', world: Lookup = gazetteer()): string[] {
  const lookup = remembering(world);
  let choices = places.map((place) => ({ place, text: describePlace(place, locale) }));
  for (const closeness of closenesses.slice(1)) {
    const texts = choices.map(({ text }) => spelledOut(searchKey(text)));
    choices = choices.map(({ place, text }, index) => {
      const isAlone = texts.indexOf(texts[index]!) === texts.lastIndexOf(texts[index]!);
      const holds = isAlone && isCertain(text, place, lookup);
      return { place, text: holds ? text : describePlace(place, locale, closeness) };
    });
  }
  return choices.map(({ text }) => text);
}

/** Most choices are namesakes, and the gazetteer is searched from end to end for a name. */
function remembering(world: Lookup): Lookup {
  const known = new Map<string, ReturnType<Lookup['placesNamed']>>();
  return {
    countriesByKey: world.countriesByKey,
    territoriesByName: world.territoriesByName,
    cities: () => world.cities(),
    largestIn: (territory, count) => world.largestIn(territory, count),
    placesNamed(key) {
      const entries = known.get(key) ?? world.placesNamed(key);
      known.set(key, entries);
      return entries;
    },
  };
}
