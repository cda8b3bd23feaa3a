import type { House } from '@astrall/astrology/chart.ts';
import type { Carrier } from '../fact.ts';
import { type Item, sensed } from '../reading/item.ts';
import type { Mark } from './marked-text.ts';

const coordinating = /^(?:and|but|so|y|e|pero|asi|modo|manera|:)$/;
/** “[…], a good moment to finish what you began”, but not “[…], a little later” */
const article = /^(?:an?|una?|buen[ao]?)$/;
/** “[…], which may be an invitation to use what you have already” */
const relative = /^(?:which|que) (?:may|can|could|might|tends|puede|suele|quiza|tal)$/;
const soon = /^(?:few|little|bit|couple|day|hour|week|moment before|poco|par|dia|hora|rato|semana)/;
/** A clause of fewer words is an adverbial: “[Mars opposes your Sun], a little later”. */
const wholeClause = 5;

/** The items of a sentence, and which of them stand in marks. */
export class MarkedSentence {
  readonly items: readonly Item[];
  /** For each item the index of its mark. */
  readonly #marks: readonly number[];

  constructor(items: readonly Item[], marks: readonly Mark[]) {
    this.items = items;
    this.#marks = items.map(({ start, end }) => marks.findIndex((mark) => mark.start <= start && end <= mark.end));
  }

  isMarked(at: number): boolean {
    return (this.#marks[at] ?? -1) !== -1;
  }

  /** How many marks it has. */
  get marks(): number {
    return new Set(this.#marks.filter((mark) => mark !== -1)).size;
  }

  get lastMarked(): number {
    return this.#marks.findLastIndex((mark) => mark !== -1);
  }

  /** The bodies that its marks name. */
  get carriers(): ReadonlySet<Carrier> {
    return new Set(this.#marked().flatMap((item) => sensed(item, 'carrier')?.carriers ?? []));
  }

  /** The houses that its marks name. */
  get houses(): ReadonlySet<House> {
    return new Set(this.#marked().flatMap((item) => sensed(item, 'house')?.houses ?? []));
  }

  /** Whether a mark opens within so many words after this one, in the same clause. */
  isBeforeMark(at: number, words: number): boolean {
    for (let next = at + 1; next <= at + 1 + words; next += 1) {
      if (this.items[next]?.mark) return false;
      if (this.isMarked(next)) return true;
    }
    return false;
  }

  /**
   * Whether an item stands in a main clause of its own: “[…], and plans may come later than hopes”, or what a colon
   * parts from the marks that follow.
   */
  isApart(at: number): boolean {
    const first = this.items.findIndex((_, index) => this.isMarked(index));
    if (this.#stretchAt(at) <= wholeClause) return false;
    if (at < first) return this.items.slice(at, first).some(({ text }) => text === ':');
    const last = this.lastMarked;
    const begin = this.items.findIndex((item, index) => index > last && this.#opensClause(item, index));
    return begin !== -1 && begin <= at;
  }

  /** The items from one comma or “and” to the next. */
  clauseAt(at: number): readonly Item[] {
    const from = this.items.findLastIndex((item, index) => index <= at && isJoint(item));
    const until = this.items.findIndex((item, index) => index > at && isJoint(item));
    return this.items.slice(Math.max(0, from), until === -1 ? this.items.length : until);
  }

  /** How many items stand between the commas around this one. */
  #stretchAt(at: number): number {
    const from = this.items.findLastIndex((item, index) => index <= at && item.mark);
    const until = this.items.findIndex((item, index) => index > at && item.mark);
    return (until === -1 ? this.items.length : until) - Math.max(0, from);
  }

  #opensClause(item: Item, at: number): boolean {
    const [next, second] = [this.items[at + 1]?.text ?? '', this.items[at + 2]?.text ?? ''];
    return (
      coordinating.test(item.text) ||
      (item.text === ',' && ((article.test(next) && !soon.test(second)) || relative.test(`${next} ${second}`)))
    );
  }

  #marked(): Item[] {
    return this.items.filter((_, at) => this.isMarked(at));
  }
}

function isJoint(item: Item): boolean {
  return item.mark || coordinating.test(item.text);
}
