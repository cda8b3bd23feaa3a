import type { Dignity, Element, House, Modality, MoonPhase, Sign } from '@astrall/astrology/chart.ts';
import type { Carrier, Half, Motion, Sky } from '../fact.ts';
import type { Relation, Share } from '../lexicon/sense.ts';

/** A body or point where a sentence names it. `sky` is null when the words leave open which sky is meant. */
export interface Operand {
  carrier: Carrier;
  at: number;
  sky: Sky | null;
}

/** The smallest thing that is a fact or is not. */
export type Atom =
  | { is: 'placement'; of: Operand; sign: Sign }
  | { is: 'in_signs'; of: Operand; signs: Sign[] }
  | { is: 'house'; of: Operand; house: House }
  | { is: 'motion'; of: Operand; motion: Motion }
  | { is: 'phase'; of: Operand; phases: MoonPhase[] }
  | { is: 'degree'; of: Operand; value: number; minute: number | null; ordinal: boolean }
  /** At the beginning or the end of its sign. */
  | { is: 'degree_range'; of: Operand; from: number; until: number }
  | { is: 'dignity'; of: Operand; dignities: Dignity[]; denied: boolean }
  | {
      is: 'aspect';
      first: Operand;
      second: Operand;
      relations: Relation[];
      crossing: boolean;
      apartDeg?: number | undefined;
    }
  /** “Though not the sign” */
  | { is: 'not_shared'; first: Operand; second: Operand; relations: Relation[]; crossing: boolean }
  /** Further in its sign than another. */
  | { is: 'further'; first: Operand; second: Operand }
  | { is: 'aspect_count'; of: Operand; kind: Relation; count: number }
  | { is: 'some_aspect'; of: Operand | null; relations: Relation[] }
  | { is: 'orb'; value: number }
  | { is: 'ingress'; of: Operand; sign: Sign | null; way: 'into' | 'out'; loose: boolean }
  | { is: 'station'; of: Operand; motion: Motion }
  | { is: 'return'; of: Operand }
  | { is: 'void_of_course'; sign: Sign | null }
  | { is: 'cusp'; house: House; sign: Sign }
  | { is: 'ruler'; of: Operand; over: 'chart' | Operand | House | Sign }
  | { is: 'count'; count: number; among: Sign | House | Element | Modality }
  | { is: 'share'; share: 'most' | 'none' | 'few'; of: Element | Modality }
  | { is: 'quality'; of: Operand; quality: Element | Modality }
  | { is: 'in_half'; of: Operand; half: Half }
  | { is: 'share_in_half'; share: Share; half: Half }
  | { is: 'share_in_motion'; share: Share; motion: Motion }
  | { is: 'stellium'; sign: Sign | null }
  | { is: 'known'; what: Carrier | Sign | House }
  /** That anybody at all stands there. */
  | { is: 'occupied'; place: Sign | House }
  /** How many bodies turn or change sign, or how many phases of a kind there are. */
  | { is: 'event_count'; event: 'ingress' | 'station' | Motion | { phases: MoonPhase[] }; count: number }
  /** “Not in Leo” */
  | { is: 'denied'; atom: Extract<Atom, { is: 'placement' | 'house' | 'quality' | 'in_signs' }> }
  | { is: 'never'; because: string };

/** What a stretch of a sentence says: true when one of the options is. `from` and `to` are items, both included. */
export interface Claim {
  options: Atom[];
  from: number;
  to: number;
  /** Said of a named phase of the Moon, an event of its own. */
  whole: boolean;
}
