import { type Item, sensed } from '../reading/item.ts';
import { hedge } from './hedge.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import { picturesOfBirths } from './pictures-of-births.ts';
import { picturesOfBodies } from './pictures-of-bodies.ts';
import { picturesOfMarks } from './pictures-of-marks.ts';
import { picturesOfNature } from './pictures-of-nature.ts';

const reader = / (?:you|your|yourself|te|ti|tu|tus|contigo) /;

/** Where the sentence tells of the sky in other words than those of the craft. */
export function skyPictures(sentence: MarkedSentence): Item[] {
  const { drawn, at } = drawing(sentence);
  const told = [
    ...picturesOfBodies,
    ...picturesOfNature,
    // What is said of the hour itself is judged with it.
    ...(/ (?:hour|hora|time) /.test(drawn) ? [] : picturesOfBirths),
    ...(sentence.marks > 0 ? picturesOfMarks : []),
  ];
  return told.flatMap(({ claim, unless }) => {
    const found = claim.exec(drawn);
    if (!found) return [];
    const [phrase] = found;
    const clause = `${phrase}${drawn.slice(found.index + phrase.length).match(/^[^,;:@]*/)![0]} `;
    if (unless && hedge.test(clause)) return [];
    if (unless === 'reader' && reader.test(clause)) return [];
    const last = at.findLastIndex((start) => start < found.index + phrase.trimEnd().length);
    return sentence.items.slice(last, last + 1);
  });
}

/** The sentence as pictures are matched with it, and where each of its items begins there. */
function drawing(sentence: MarkedSentence): { drawn: string; at: number[] } {
  const signs = new Set(
    sentence.items.flatMap((item, at) => (sentence.isMarked(at) ? (sensed(item, 'sign')?.sign ?? []) : [])),
  );
  let drawn = ' ';
  const at = sentence.items.map((item, index) => {
    const start = drawn.length;
    if (!sentence.isMarked(index)) drawn += `${symbolOf(item, signs)} `;
    else if (!drawn.endsWith('@ ')) drawn += '@ ';
    return start;
  });
  return { drawn, at };
}

function symbolOf(item: Item, signs: ReadonlySet<string>): string {
  const carrier = sensed(item, 'carrier');
  if (carrier && !carrier.besideSign) return '#';
  if (sensed(item, 'planets')) return '$';
  const symbol = sensed(item, 'symbol');
  return symbol && !signs.has(symbol.sign) ? '%' : item.text;
}
