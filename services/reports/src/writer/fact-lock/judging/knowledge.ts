import type { Carrier, Fact, When } from '../fact.ts';

type OfType<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** The facts of a section by type. */
export class Knowledge {
  readonly #byType: Map<string, Fact[]>;
  readonly facts: readonly Fact[];
  /** Bodies and points of which anything was supplied. */
  readonly carriers: ReadonlySet<Carrier>;

  readonly isForecast: boolean;

  constructor(facts: readonly Fact[]) {
    this.facts = facts;
    this.#byType = Map.groupBy(facts, (fact) => fact.type);
    this.isForecast = facts.some(
      (fact) => fact.type === 'period' || fact.type === 'transit' || ('sky' in fact && fact.sky === 'transit'),
    );
    this.carriers = new Set(facts.flatMap(carriersOf));
  }

  of<T extends Fact['type']>(type: T): OfType<T>[] {
    return (this.#byType.get(type) ?? []) as OfType<T>[];
  }
}

function carriersOf(fact: Fact): Carrier[] {
  switch (fact.type) {
    case 'placement':
    case 'house':
    case 'motion':
      return [fact.carrier];
    case 'aspect':
      return [fact.first, fact.second];
    case 'transit':
      return [fact.body, fact.target];
    case 'dignity':
    case 'chart_ruler':
    case 'ingress':
    case 'station':
    case 'return':
      return [fact.body];
    case 'phase':
    case 'void_of_course':
      return ['moon'];
    default:
      return [];
  }
}

/** When a fact holds; null for always. */
export function whenOf(fact: Fact): When | null {
  return 'when' in fact ? fact.when : null;
}
