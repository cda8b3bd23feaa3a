import type { Fact, When } from '../fact.ts';

/** From when to when a fact holds, a transit also beyond the forecast. */
export function stayOf({ stay, span }: When): When['span'] {
  return stay ?? span;
}

/** When a fact holds; null for always. */
export function whenOf(fact: Fact): When | null {
  return 'when' in fact ? fact.when : null;
}
