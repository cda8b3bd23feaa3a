import { env } from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { countryName } from '../../src/place/country-names.ts';
import { describeChoices } from '../../src/place/describe-choices.ts';
import { findPlace } from '../../src/place/find-place.ts';
import { gazetteer } from '../../src/place/gazetteer.ts';
import type { Place } from '../../src/place/place.ts';
import { searchKey } from '../../src/place/search-key.ts';
import { sharedNames, indexedGazetteer as world } from './indexed-gazetteer.ts';

/** One name in so many is tried; `CHOICES_EVERY=1` tries all, which takes some minutes. */
const every = Number(env['CHOICES_EVERY'] ?? 150);
const longTimeoutMs = 600_000;
/** The code of no country: a customer at home in none of the candidates'. */
const elsewhere = 'ZZ';
const names = sharedNames.filter((_, index) => index % every === 0);

interface Wording {
  name: string;
  country?: string;
  home?: string;
}

/** The ways to ask for a name: alone, in a country, in a region, by somebody who is at home in a country. */
function wordingsOf(name: string): Wording[] {
  const places = world.placesNamed(name).map(({ place }) => place);
  const countries = [...new Set(places.map(({ country }) => country))];
  const regions = new Set(places.map(({ region, country }) => `${region ?? ''}, ${countryName(country, 'en')}`));
  return [
    { name },
    ...countries.flatMap((country) => [
      { name, country },
      { name, home: country },
    ]),
    ...[...regions].map((region) => ({ name: `${name}, ${region}` })),
  ];
}

/** Every list of candidates that the names sampled lead to, once. */
function listsOfCandidates(): Place[][] {
  const lists = new Map<string, Place[]>();
  for (const { name, country, home } of names.flatMap(wordingsOf)) {
    const match = findPlace(name, country, home, world);
    if (match.kind === 'ambiguous') lists.set(JSON.stringify(match.candidates), match.candidates);
  }
  return [...lists.values()];
}

const lists = listsOfCandidates();

test('the sample has lists to speak of', () => {
  expect(lists.length).toBeGreaterThan(10_000 / every);
});

describe.each(['es', 'en'] as const)('the choices in %s', (locale) => {
  const choices = lists.map((places) => ({ places, texts: describeChoices(places, locale, world) }));

  test('differ from each other', () => {
    const alike = choices.filter(({ texts }) => new Set(texts.map(searchKey)).size < texts.length);
    expect(alike).toEqual([]);
  });

  test(
    'are found as their places, wherever the customer who gives them back is at home',
    () => {
      const astray = choices.flatMap(({ places, texts }) => {
        const homes = [undefined, elsewhere, ...new Set(places.map(({ country }) => country))];
        return texts.filter((text, index) => !homes.every((home) => isFoundAs(text, places[index]!, home)));
      });
      expect(astray).toEqual([]);
    },
    longTimeoutMs,
  );

  test('are no longer than a birth place may be', () => {
    const tooLong = choices.flatMap(({ texts }) => texts.filter((text) => text.length > 200));
    expect(tooLong).toEqual([]);
  });
});

test.each(['Buenavista', 'springfield', 'Guadalupe, Nuevo León', 'Xyzzyville'])(
  'the gazetteer knows of %s what its index knows',
  (name) => {
    const key = searchKey(name);
    expect(gazetteer().placesNamed(key)).toEqual(world.placesNamed(key));
  },
);

function isFoundAs(text: string, place: Place, home: string | undefined): boolean {
  const match = findPlace(text, undefined, home, world);
  return match.kind === 'found' && isDeepStrictEqual(match.place, place);
}
