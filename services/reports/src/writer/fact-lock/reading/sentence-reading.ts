import type { Carrier } from '../fact.ts';
import type { Atom, Claim, Operand } from './claim.ts';
import { isCarrier, listAround, operandsAt } from './groups.ts';
import { type Item, sensed } from './item.ts';

/** Whom the next sentence's “it” can mean. */
export interface Topic {
  subject: Operand[];
  all: Operand[];
  /** The aspects last spoken of. */
  pairs: [Operand, Operand][];
}
export const noTopic: Topic = { subject: [], all: [], pairs: [] };

/** One sentence while its claims are gathered. */
export class SentenceReading {
  readonly claims: Claim[] = [];
  /** Items that have said what they had to say. */
  readonly spent = new Set<number>();
  /** Moons that are counted, and not told to be there. */
  readonly counted = new Set<number>();
  readonly items: readonly Item[];
  readonly topic: Topic;

  constructor(items: readonly Item[], topic: Topic) {
    this.items = items;
    this.topic = topic;
  }

  claim(from: number, to: number, ...options: Atom[]): void {
    // Whom the sentence before named stands at no item of this one.
    const ends = [from, to].filter((at) => at >= 0 && at < this.items.length);
    const [first, last] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 0];
    const whole = sensed(this.items[first], 'carrier')?.phases !== undefined;
    this.claims.push({ options, from: first, to: last, whole });
  }

  /** One claim for each body that the items name; of “a luminary”, one that either may bear. */
  claimEach(operands: readonly Operand[], at: number, atomOf: (of: Operand) => Atom[]): void {
    const byItem = Map.groupBy(operands, (operand) => operand.at);
    for (const [carrierAt, named] of byItem) {
      const from = carrierAt === -1 ? at : carrierAt;
      if (sensed(this.items[carrierAt], 'carrier')?.any) this.claim(from, at, ...named.flatMap(atomOf));
      else for (const operand of named) this.claim(from, at, ...atomOf(operand));
    }
  }

  /** “It stands in …”, “Está en …” */
  beginsWithPronoun(): boolean {
    return /^(?:it|they|both|esta|estan|se|ambos|ambas|cae|caen|vive|viven|ocupa|ocupan)$/.test(
      this.items[0]?.text ?? '',
    );
  }

  carriers(): number[] {
    return this.items.flatMap((item, index) => (isCarrier(item) && !this.spent.has(index) ? [index] : []));
  }

  carrierBefore(at: number): number | undefined {
    return this.carriers().findLast((index) => index < at);
  }

  carrierAfter(at: number): number | undefined {
    return this.carriers().find((index) => index > at);
  }

  segmentStart(at: number): number {
    return this.items.findLastIndex((item, index) => item.mark && index < at) + 1;
  }

  group(at: number, direction: -1 | 1): Operand[] {
    return listAround(this.items, at, direction)
      .filter((index) => !this.spent.has(index))
      .flatMap((index) => operandsAt(this.items, index));
  }

  names(carrier: Carrier): boolean {
    return this.items.some((item) => sensed(item, 'carrier')?.carriers.includes(carrier));
  }
}

export function pairsOf(operands: readonly Operand[]): [Operand, Operand][] {
  return operands.flatMap((first, index) =>
    operands.slice(index + 1).map((other): [Operand, Operand] => [first, other]),
  );
}
