import type {
  Aspect,
  Body,
  Element,
  House,
  Modality,
  MoonPhase,
  Placement,
  PointAspect,
  PointPlacement,
  Sign,
  ZodiacPoint,
} from '@astrall/astrology/chart.ts';
import type {
  Ingress,
  Lunation,
  MoonDay,
  PlanetaryReturn,
  Station,
  Transit,
  VoidOfCourse,
} from '@astrall/astrology/forecast.ts';

/**
 * One thing of the chart or the sky that a section may name. What a section's facts do not hold, its text must not say;
 * every instant is to be read in the time zone of the forecast.
 */
export type SectionFact =
  | { type: 'placement'; placement: Placement }
  /** The hour is unknown and the body changed sign that day: it may be in any of these. */
  | { type: 'uncertain_sign'; body: Body; signs: Sign[] }
  | { type: 'angle'; angle: 'ascendant' | 'midheaven'; at: ZodiacPoint }
  | { type: 'point'; placement: PointPlacement }
  /** A house, the sign on its cusp and who stands in it. */
  | { type: 'house'; house: House; sign: Sign; bodies: Body[] }
  /** How near it is to exact may hang on an hour that is unknown. */
  | { type: 'aspect'; aspect: Aspect | PointAspect; orbKnown: boolean }
  /** The planet that rules the ascendant's sign. */
  | { type: 'chart_ruler'; body: Body; ascendant: Sign }
  | { type: 'elements'; balance: Record<Element, number>; leading: Element | null; missing: Element[] }
  | { type: 'modalities'; balance: Record<Modality, number>; leading: Modality | null; missing: Modality[] }
  /** How many bodies stand in each half of the sky. */
  | { type: 'hemispheres'; above: number; below: number; east: number; west: number }
  | { type: 'moon_phase'; phase: MoonPhase }
  | { type: 'stellium'; sign: Sign; bodies: Body[] }
  /** Local dates, `YYYY-MM-DD`; `last` belongs to the period. */
  | { type: 'period'; first: string; last: string; timeZone: string }
  | { type: 'transit'; transit: Transit }
  | { type: 'lunation'; lunation: Lunation }
  | { type: 'ingress'; ingress: Ingress }
  | { type: 'station'; station: Station }
  | { type: 'void_of_course'; voidOfCourse: VoidOfCourse }
  | { type: 'moon_day'; day: MoonDay }
  | { type: 'return'; return: PlanetaryReturn };
