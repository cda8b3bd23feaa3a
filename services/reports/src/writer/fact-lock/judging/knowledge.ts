import type { Carrier, Fact } from '../fact.ts';
import { daysBetween } from './calendar-days.ts';
import { whenOf } from './when-of.ts';

type OfType<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** The facts of a section by type. */
export class Knowledge {
  readonly #byType: Map<string, Fact[]>;
  readonly facts: readonly Fact[];
  /** Bodies and points of which anything was supplied. */
  readonly carriers: ReadonlySet<Carrier>;

  readonly isForecast: boolean;
  /** The local days of a forecast. */
  readonly period: readonly string[];
  /** Every date that the facts speak of. */
  readonly days: ReadonlySet<string>;

  constructor(facts: readonly Fact[]) {
    this.facts = facts;
    this.#byType = Map.groupBy(facts, (fact) => fact.type);
    this.isForecast = facts.some(
      (fact) => fact.type === 'period' || fact.type === 'transit' || ('sky' in fact && fact.sky === 'transit'),
    );
    this.period = this.of('period').flatMap(({ when: { span } }) => daysBetween(span.from, span.until));
    this.days = new Set(
      facts
        .flatMap((fact) => whenOf(fact) ?? [])
        .flatMap(({ moments, span, stay }) => [
          ...moments.map(({ date }) => date),
          ...daysBetween(span.from, span.until),
          ...(stay ? [stay.from, stay.until] : []),
        ]),
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

const remembered = new WeakMap<readonly Fact[], Knowledge>();

/** The same facts are asked again for every paragraph of a report. */
export function knowledgeOf(facts: readonly Fact[]): Knowledge {
  const known = remembered.get(facts) ?? new Knowledge(facts);
  remembered.set(facts, known);
  return known;
}
