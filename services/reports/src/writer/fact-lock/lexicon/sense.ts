import type { AspectKind, Dignity, Element, House, Modality, MoonPhase, Sign } from '@astrall/astrology/chart.ts';
import type { Carrier, Half, Motion } from '../fact.ts';

export type Relation = AspectKind | 'same_sign' | 'same_house';
/** How many of the planets. */
export type Share = number | 'all' | 'most' | 'half' | 'none';

/** What a word or phrase can mean to the lock. */
export type Sense =
  /** `any`: one of them; else all of them. `besideSign`: only next to a sign, as “rising”. */
  | { is: 'carrier'; carriers: Carrier[]; any?: true; phases?: MoonPhase[]; besideSign?: true }
  /** `drawn`: by its animal. */
  | { is: 'sign'; sign: Sign; adjective?: true; drawn?: true }
  /** The animal or thing that a sign is drawn as. */
  | { is: 'symbol'; sign: Sign }
  /** Words read together so that none of them is read alone. */
  | { is: 'idiom' }
  /** One of several signs, as in “a sign that Mars rules”. */
  | { is: 'sign_kind'; signs: Sign[] }
  /** `any`: one of them; else all of them. */
  | { is: 'house'; houses: House[]; any?: true }
  | { is: 'house_word' }
  /** “Area” and the like, which with a theme stand for a house. */
  | { is: 'house_area' }
  | { is: 'theme'; house: House }
  | { is: 'cusp' }
  | { is: 'number'; value: number; ordinal: boolean; digits: boolean }
  | { is: 'aspect'; relations: Relation[]; form: 'noun' | 'verb' | 'contact' | 'crossing' | 'beside' }
  | { is: 'motion'; motion: Motion; turning?: true }
  | { is: 'turn' }
  | { is: 'dignity'; dignities: Dignity[] }
  | { is: 'ruler'; form: 'noun' | 'verb' | 'passive' }
  | { is: 'chart' }
  | { is: 'element'; element: Element }
  | { is: 'modality'; modality: Modality }
  | { is: 'share'; share: 'most' | 'none' | 'few' }
  | { is: 'half'; half: Half }
  | { is: 'planets' }
  | { is: 'sign_word' }
  | { is: 'stellium' }
  | { is: 'phase'; phases: MoonPhase[] }
  | { is: 'enter'; way: 'into' | 'out' | 'change' }
  | { is: 'void_of_course' }
  | { is: 'return' }
  | { is: 'degree_word' }
  | { is: 'degree'; value: number; minute: number | null; ordinal: boolean }
  | { is: 'orb_word' }
  | { is: 'month'; month: number; alone: boolean }
  | { is: 'weekday'; weekdays: number[] }
  | { is: 'date'; dates: CalendarDay[] }
  | { is: 'relative_day'; today: boolean; from?: number; until?: number }
  /** “all week” */
  | { is: 'whole_period' }
  /** “The week begins …” */
  | { is: 'period_edge'; edge: 'first' | 'last' }
  /** “Early in the week”: from one share of the period to another. */
  | { is: 'stretch'; from: number; until: number }
  /** “Two days later” */
  | { is: 'offset'; days: number }
  | { is: 'daypart'; from: number; until: number }
  | { is: 'time'; minutes: number[]; toleranceMin: number }
  | { is: 'foreign'; name: string }
  | { is: 'negation' }
  | { is: 'frame'; sky: 'natal' | 'transit' };

/** A day as text names it; what is left out is undefined. */
export interface CalendarDay {
  day?: number;
  month?: number;
  year?: number;
}

export type SenseOf<Is extends Sense['is']> = Extract<Sense, { is: Is }>;

/** `a|b c` as phrases of one sense. */
export function phrases<T extends Sense>(words: string, sense: T): [string, T][] {
  return words.split('|').map((phrase) => [phrase.trim(), sense]);
}
