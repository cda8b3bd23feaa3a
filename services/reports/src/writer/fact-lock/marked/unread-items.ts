import type { Sense } from '../lexicon/sense.ts';
import type { Atom, Claim } from '../reading/claim.ts';
import { type Item, sensed } from '../reading/item.ts';
import { readSentence } from '../reading/read-sentence.ts';
import { noTopic } from '../reading/sentence-reading.ts';

/** What a claim has to bear where it stands in a mark. */
const telling: ReadonlySet<Sense['is']> = new Set<Sense['is']>([
  'sign',
  'sign_kind',
  'symbol',
  'house',
  'theme',
  'aspect',
  'motion',
  'dignity',
  'ruler',
  'element',
  'modality',
  'share',
  'half',
  'phase',
  'stellium',
  'void_of_course',
  'return',
  'degree',
]);

/** The words of a phrase that say something of the sky and that no claim has read: “with Mars” in “your Sun in Leo with Mars”. */
export function unreadItems(written: readonly Item[]): Item[] {
  const { reading } = readSentence(written, noTopic);
  const { items } = reading;
  const claims = reading.claims.filter(({ options }) => options[0] && options[0].is !== 'known');
  const isOfMoon = items.some((item) => sensed(item, 'carrier')?.phases || sensed(item, 'void_of_course'));
  return items.filter((item, at) => {
    // “The Moon is in her last quarter”: who else.
    if (isOfMoon && sensed(item, 'carrier')?.carriers[0] === 'moon') return false;
    if (sensed(item, 'carrier')) return !claims.some((claim) => isAbout(claim, at));
    if (sensed(item, 'aspect') && !/^(?:noun|verb)$/.test(sensed(item, 'aspect')!.form)) return false;
    return telling.has(item.sense?.is ?? 'idiom') && !claims.some(({ from, to }) => from <= at && at <= to);
  });
}

function isAbout({ options, from, to }: Claim, at: number): boolean {
  return from === at || to === at || options.some((atom) => operandsOf(atom).includes(at));
}

/** Where the bodies stand that an atom is about. */
function operandsOf(atom: Atom): number[] {
  return Object.values(atom).flatMap((part: unknown) => {
    const { at } = Object(part) as { at?: unknown };
    return typeof at === 'number' ? [at] : [];
  });
}
