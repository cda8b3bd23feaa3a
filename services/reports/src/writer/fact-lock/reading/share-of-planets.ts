import type { Share } from '../lexicon/sense.ts';
import { type Item, sensed } from './item.ts';

const shares: [RegExp, Exclude<Share, number>][] = [
  [/^(?:all|every|each|todos|todas|cada)$/, 'all'],
  [/^(?:none|ninguno|(?:no|ningun|not a single|not one|ni un solo|ni un) (?:planets?|planeta|astro|bodies))$/, 'none'],
  [
    /^(?:most|mostly|most of your planets|most of the planets|majority|mayoria|mayor|leans?|tips?|weight|inclina|inclinan|peso)$/,
    'most',
  ],
  [/^(?:half|mitad)$/, 'half'],
];

/** How many an item counts: “all”, “most”, “seven”. An article or pronoun, as “one” and “una” can be, counts nobody. */
export function shareAt(items: readonly Item[], at: number): Share | undefined {
  const item = items[at];
  const number = sensed(item, 'number');
  if (number) {
    const isOne = number.value === 1 && !/^(?:of|de|planets?|planeta)$/.test(items[at + 1]?.text ?? '');
    return number.ordinal || isOne || !Number.isInteger(number.value) ? undefined : number.value;
  }
  return shares.find(([words]) => words.test(item?.text ?? ''))?.[1];
}

/** Whether the word itself names planets, in the singular too. */
export function isPlanets(item: Item): boolean {
  return sensed(item, 'planets') !== undefined || /(?:^| )(?:planets?|planetas?|astros?)$/.test(item.text);
}
