import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import { countriesByKey } from './country-names.ts';
import { withRegionAliases } from './division-aliases.ts';
import { type GazetteerEntry, type GazetteerHeader, parseEntry } from './gazetteer-format.ts';
import { homePopulation } from './namesakes.ts';
import { divisionKey } from './search-key.ts';
import { isWithin, type Territory, territoriesByName } from './territory.ts';

const newline = 0x0a;
/** Whoever is from a place of fewer inhabitants names it, rather than what it is in. */
const hamletPopulation = 1_000;

/** What is asked of the gazetteer. */
export type Lookup = Pick<Gazetteer, 'placesNamed' | 'largestIn' | 'cities' | 'countriesByKey' | 'territoriesByName'>;

/** The populated places of the world with over 500 inhabitants (GeoNames, CC BY 4.0), searchable by name. */
export class Gazetteer {
  /** ISO 3166-1 alpha-2 codes by the division key of the country's names. */
  readonly countriesByKey: ReadonlyMap<string, string>;
  /** Countries and regions by the search keys of their names. */
  readonly territoriesByName: ReadonlyMap<string, Territory[]>;
  readonly header: GazetteerHeader;
  readonly #text: Buffer;
  #cities: GazetteerEntry[] | undefined;

  constructor(text: Buffer) {
    this.#text = text;
    this.header = withRegionAliases(JSON.parse(text.toString('utf8', 0, text.indexOf(newline))));
    this.countriesByKey = countriesByKey(this.header.countries);
    this.territoriesByName = territoriesByName(this.header);
  }

  /** Every place known under a name, given as a search key; the most populous first. */
  placesNamed(key: string): GazetteerEntry[] {
    return [...this.#entriesWith(`|${key}|`)];
  }

  /** The cities of the world, the most populous first. */
  cities(): readonly GazetteerEntry[] {
    this.#cities ??= [...this.#mostPopulous(homePopulation)];
    return this.#cities;
  }

  /** The most populous places of a territory, of more than hamlets. */
  largestIn(territory: Territory, count: number): GazetteerEntry[] {
    const provinces = territory.area?.nameKeys.map(divisionKey) ?? [];
    const isOfficial = ({ divisionKeys }: GazetteerEntry) => provinces.some((key) => divisionKeys.includes(key));
    const official = provinces.length > 0 ? this.#largest(territory, count, isOfficial) : [];
    return official.length > 1 ? official : this.#largest(territory, count, () => true);
  }

  #largest(territory: Territory, count: number, isMeant: (entry: GazetteerEntry) => boolean): GazetteerEntry[] {
    const { country, region } = territory;
    const index = this.header.regions.findIndex((known) => known.country === country && known.name === region);
    const largest: GazetteerEntry[] = [];
    for (const entry of this.#entriesWith(region === null ? `\t${country}\t` : `\t${country}\t${index}\t`)) {
      // On Niue and Pitcairn there is nothing else.
      const isHamlet = entry.place.population < hamletPopulation;
      if (largest.length === count || (isHamlet && largest.some(({ place }) => place.population >= hamletPopulation)))
        break;
      if (isWithin(entry, territory) && isMeant(entry)) largest.push(entry);
    }
    return largest;
  }

  *#mostPopulous(least: number): Generator<GazetteerEntry> {
    let start = this.#text.indexOf(newline) + 1;
    while (start < this.#text.length) {
      const end = this.#text.indexOf(newline, start);
      const entry = parseEntry(this.#text.toString('utf8', start, end), this.header);
      if (entry.place.population < least) return;
      yield entry;
      start = end + 1;
    }
  }

  *#entriesWith(needle: string): Generator<GazetteerEntry> {
    let hit = this.#text.indexOf(needle);
    while (hit !== -1) {
      const end = this.#text.indexOf(newline, hit);
      const start = this.#text.lastIndexOf(newline, hit) + 1;
      yield parseEntry(this.#text.toString('utf8', start, end), this.header);
      hit = this.#text.indexOf(needle, end);
    }
  }
}

/** More bytes than the text has, so that zlib unpacks it in one piece instead of gathering pieces and copying them. */
const textSizeLimit = 24 * 1024 * 1024;

let loaded: Gazetteer | undefined;

/** The gazetteer, read into memory (some 20 MB) at the first call. */
export function gazetteer(): Gazetteer {
  loaded ??= new Gazetteer(brotliDecompressSync(readFileSync(gazetteerFile()), { chunkSize: textSizeLimit }));
  return loaded;
}

/** Resolved through the package's `imports`, so that it is the same file from `src` and from `dist`. */
function gazetteerFile(): string {
  return createRequire(import.meta.url).resolve('#gazetteer');
}
