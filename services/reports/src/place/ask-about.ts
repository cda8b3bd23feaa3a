import { isSaidToBeIn } from './country-names.ts';
import type { Lookup } from './gazetteer.ts';
import type { GazetteerEntry } from './gazetteer-format.ts';
import { isOvershadowed, type NameAlone, overshadowing, worthAsking } from './name-alone.ts';
import { likeliestFirst } from './namesakes.ts';
import type { PlaceQuery } from './place-query.ts';
import { divisionKey } from './search-key.ts';
import type { Territory } from './territory.ts';

export const maxCandidates = 8;
/** As many stay in the list of a territory's towns that are called as it is, such as Jamaica in New York. */
const maxBesideTowns = 3;

/** The places to ask about, the likeliest first: those of the name, and the largest of an island or a region so called. */
export function placesToAskAbout(name: NameAlone, world: Lookup): GazetteerEntry[] {
  const named = likeliestFirst({ ...name, entries: worthAsking(name) }, name.home);
  const towns = townsOf(name, world).filter((town) => !named.some((entry) => isSame(entry, town)));
  if (towns.length === 0) return named.slice(0, maxCandidates);
  const few = named.slice(0, maxBesideTowns);
  const isAtHome = ({ place }: GazetteerEntry) => place.country === name.home;
  const [first, second] = few.some(isAtHome) || !towns.some(isAtHome) ? [few, towns] : [towns, few];
  return [...first.slice(0, maxCandidates - second.slice(0, maxBesideTowns).length), ...second].slice(0, maxCandidates);
}

function townsOf(name: NameAlone, world: Lookup): GazetteerEntry[] {
  const territories = isCode(name.nameKey) ? [] : overshadowing(name);
  const atHome = territories.filter(({ country }) => country === name.home);
  const greater = territories.filter((territory) =>
    name.entries.every((entry) => isOvershadowed(entry, territory, name)),
  );
  return largestIn(atHome.length > 0 ? atHome : greater, world);
}

/** “BH” is rather Belo Horizonte than Bahrain. */
function isCode(key: string): boolean {
  return /^(?:el |la |the )?[a-z]{2}$/.test(key);
}

/** The largest towns of a province or a county, in what is said beside it or in the country the customer is at home in. */
export function townsOfProvince(query: PlaceQuery, home: string | undefined, world: Lookup): GazetteerEntry[] {
  const { nameKey, qualifiers, countryHint } = query;
  const said = [...qualifiers, countryHint].map(divisionKey).filter((key) => key !== '');
  const isSaid = ({ country, regionKeys }: Territory) =>
    said.every((key) => isSaidToBeIn(country, world.countriesByKey.get(key)) || regionKeys.includes(key));
  const territories = [...world.territoriesByName.values()]
    .flat()
    .filter(({ area, city }) => area === undefined && city === undefined);
  const meant = territories.filter(said.length > 0 ? isSaid : ({ country }) => country === home);
  const whole = meant.filter(({ region }) => region === null).map(({ country }) => country);
  const widest = meant.filter(({ country, region }) => region === null || !whole.includes(country));
  const surroundings = new Map(widest.map((one) => [`${one.country} ${one.region}`, one]));
  const province = divisionKey(nameKey);
  return largestIn(
    [...surroundings.values()].map((one) => ({ ...one, province })),
    world,
  );
}

function largestIn(territories: Territory[], world: Lookup): GazetteerEntry[] {
  const ordered = territories.toSorted((a, b) => b.population - a.population);
  const share = Math.ceil(maxCandidates / ordered.length);
  return ordered.flatMap((territory) => world.largestIn(territory, share));
}

function isSame({ place }: GazetteerEntry, { place: other }: GazetteerEntry): boolean {
  return (
    place.name === other.name && place.latitudeDeg === other.latitudeDeg && place.longitudeDeg === other.longitudeDeg
  );
}
