import type { Fact, When } from '../fact.ts';

/** When a fact holds; null for always. */
export function whenOf(fact: Fact): When | null {
  return 'when' in fact ? fact.when : null;
}
