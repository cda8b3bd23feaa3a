import { expect, test } from '@jest/globals';
import { type Closeness, describePlace } from '../../src/place/describe-place.ts';
import { findPlace } from '../../src/place/find-place.ts';
import type { Place } from '../../src/place/place.ts';
import { searchKey } from '../../src/place/search-key.ts';
import { indexedGazetteer as world } from './indexed-gazetteer.ts';

/** Whether a text leads to the place, at once or through a choice. */
function leadsTo(text: string, place: Place): boolean {
  const match = findPlace(text, undefined, undefined, world);
  const places = match.kind === 'ambiguous' ? match.candidates : match.kind === 'found' ? [match.place] : [];
  return places.some((other) => JSON.stringify(other) === JSON.stringify(place));
}

test.each(['San Antonio', 'San José', 'Santa Cruz', 'Springfield', 'Emiliano Zapata', 'Santa Rosa', 'Newport'])(
  'every %s in the world is reached by typing more than its name',
  (name) => {
    const namesakes = world.placesNamed(searchKey(name)).filter(({ place }) => place.name === name);
    expect(namesakes.length).toBeGreaterThan(8);
    for (const locale of ['es', 'en'] as const) {
      const reachedBy = (closenesses: Closeness[]) =>
        namesakes.filter(({ place }) =>
          closenesses.some((closeness) => leadsTo(describePlace(place, locale, closeness), place)),
        ).length;
      expect(reachedBy(['region'])).toBeGreaterThan(namesakes.length / 2);
      expect(reachedBy(['region', 'province', 'nearby town'])).toBe(namesakes.length);
    }
  },
);
