import type {
  AspectKind,
  Body,
  Dignity,
  Element,
  House,
  Modality,
  MoonPhase,
  Point,
  Sign,
} from '@astrall/astrology/chart.ts';

/** Angles, and the planet that rules the chart where it is not named. */
export type Angle = 'ascendant' | 'midheaven' | 'descendant' | 'imum_coeli';
/** What can stand in a sign or a house. */
export type Carrier = Body | Point | Angle | 'chart_ruler';
/** Half of the sky: above the horizon or below it, east or west of the meridian. */
export type Half = 'above' | 'below' | 'east' | 'west';
/** The sky of the birth, or the sky of a forecast. */
export type Sky = 'natal' | 'transit';

/**
 * A local moment in the zone of the forecast: `date` is `YYYY-MM-DD`, `minute` counts from midnight; null where an
 * unknown hour of birth decides it.
 */
export interface Moment {
  date: string;
  minute: number | null;
}

/** When a fact holds: at moments (an exact aspect), or over a span of days of the forecast, both ends included. */
export interface When {
  moments: Moment[];
  span: { from: string; until: string };
  /** From the first day of a transit to its last, where that is more than the forecast spans. */
  stay?: { from: string; until: string };
}

/** One thing a text may say. Facts of the birth have no `when`: they hold always. */
export type Fact =
  | { type: 'placement'; sky: Sky; carrier: Carrier; sign: Sign; degreeInSign: number | null; when: When | null }
  | { type: 'house'; sky: Sky; carrier: Carrier; house: House; when: When | null }
  /** Of bodies within the polar circles, where their houses do not tell: a half of the sky at birth that one stood in. */
  | { type: 'half'; carrier: Carrier; half: Half }
  | { type: 'motion'; sky: Sky; carrier: Carrier; motion: Motion; when: When | null }
  /** `exact` on the day of the new, full or half Moon itself; else the phase the day falls in. */
  | { type: 'phase'; sky: Sky; phase: MoonPhase; exact: boolean; when: When | null }
  | { type: 'cusp'; house: House; sign: Sign }
  /** `orbDeg` is null where an unknown hour of birth decides even its whole degree; here and of a transit. */
  | { type: 'aspect'; first: Carrier; second: Carrier; kind: AspectKind; orbDeg: number | null }
  | { type: 'dignity'; body: Body; dignity: Dignity }
  | { type: 'chart_ruler'; body: Body }
  | { type: 'element'; element: Element; count: number; dominant: boolean }
  | { type: 'modality'; modality: Modality; count: number; dominant: boolean }
  | { type: 'transit'; body: Body; target: Carrier; kind: AspectKind; orbDeg: number | null; when: When }
  | { type: 'ingress'; body: Body; sign: Sign; when: When | null }
  | { type: 'station'; body: Body; motion: Motion; when: When }
  | { type: 'void_of_course'; sign: Sign; when: When }
  | { type: 'return'; body: Body; when: When }
  | { type: 'period'; when: When };

export type Motion = 'retrograde' | 'direct';

/** A phrase that says what the facts do not. `complaint` is in English, made for the prompt of a second try. */
export interface Violation {
  phrase: string;
  complaint: string;
}
