import { type Item, sensed } from '../reading/item.ts';
import type { MarkedSentence } from './marked-sentence.ts';

/** A stretch of a sentence outside its marks, from one comma, colon, dash or mark to the next. */
export interface Clause {
  /** Folded, each between spaces, bodies as `#`, without what joins it to what stands before. */
  words: string;
  /** The words up to the next clause, with what only continues this one: “the king, as ever, sleeps”. */
  whole: string;
  /** After what it stands; what follows a comma without a word that joins is `inserted`, or one more of a list. */
  opens: 'sentence' | 'mark' | 'colon' | 'joint' | 'inserted';
  /** Whether “and”, “so” and the like join it to what stands before. */
  isJoined: boolean;
  isBeforeMark: boolean;
  start: number;
  end: number;
}

const coordinating =
  /^(?:(?:and|but|so|or|yet|nor|then|y|e|pero|o|u|ni|asi que|asi|sino|con lo que|(?:de|por) (?:modo|manera|eso|ello|ahi)(?: que)?) )+/;
const subordinating =
  /^(?:while|because|since|though|although|whereas|when|as|if|until|before|after|mientras|porque|pues|aunque|cuando|si|hasta) /;

const stop = /^[,:()–—]$/;

interface Piece {
  texts: string[];
  after: 'sentence' | 'mark' | 'colon' | 'comma';
  /** Whether a colon parts it from a mark. */
  isAfterColon: boolean;
  isBeforeMark: boolean;
  start: number;
  end: number;
}

export function clausesOf(sentence: MarkedSentence): Clause[] {
  const clauses = piecesOf(sentence).map(clauseOf);
  return clauses.map((clause, at) => {
    const rest = clauses.slice(at + 1);
    const next = rest.findIndex(
      ({ opens, isBeforeMark }) => opens !== 'inserted' || isBeforeMark !== clause.isBeforeMark,
    );
    const continuing = next === -1 ? rest : rest.slice(0, next);
    return { ...clause, whole: [clause, ...continuing].map(({ words }) => words).join(',') };
  });
}

function clauseOf({ texts, after, isAfterColon, isBeforeMark, start, end }: Piece): Clause {
  const written = `${texts.join(' ')} `;
  const joined = written.replace(coordinating, '');
  const words = ` ${joined.replace(subordinating, '')}`;
  const isJoined = isAfterColon || joined !== written;
  const isInserted = after === 'comma' && words.length > written.length;
  const opens = after === 'comma' ? (isInserted ? 'inserted' : 'joint') : after;
  return { words, whole: words, opens, isJoined, isBeforeMark, start, end };
}

function piecesOf(sentence: MarkedSentence): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  let after: Piece['after'] = 'sentence';
  let isAfterColon = false;
  for (const [at, item] of sentence.items.entries()) {
    const { text, mark, start, end } = item;
    if (sentence.isMarked(at)) {
      after = 'mark';
      isAfterColon = false;
      open = undefined;
    } else if (mark && stop.test(text)) {
      // What a comma or a colon parts from a mark still follows the mark.
      if (open) after = text === ':' ? 'colon' : 'comma';
      isAfterColon = text === ':';
      open = undefined;
    } else if (open) {
      open.texts.push(wordOf(item));
      open.end = end;
    } else {
      open = { texts: [wordOf(item)], after, isAfterColon, isBeforeMark: at < sentence.lastMarked, start, end };
      pieces.push(open);
    }
  }
  return pieces;
}

function wordOf(item: Item): string {
  return sensed(item, 'carrier') ? '#' : item.text;
}
