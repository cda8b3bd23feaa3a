/** The bodies of a natal chart, in the order reports list them. */
export const bodies = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
] as const;
export type Body = (typeof bodies)[number];

/** The twelve signs of the tropical zodiac; sign `n` spans ecliptic longitudes [30n, 30n + 30) degrees. */
export const signs = [
  'aries',
  'taurus',
  'gemini',
  'cancer',
  'leo',
  'virgo',
  'libra',
  'scorpio',
  'sagittarius',
  'capricorn',
  'aquarius',
  'pisces',
] as const;
export type Sign = (typeof signs)[number];

/** What a chart places besides the bodies: the Moon's mean nodes and the centaur Chiron. */
export const points = ['north_node', 'south_node', 'chiron'] as const;
export type Point = (typeof points)[number];

/** What is no body and yet receives the aspects of bodies; of the nodes the north one, the south one being opposite. */
export const aspectPoints = ['ascendant', 'midheaven', 'north_node', 'chiron'] as const;
export type AspectPoint = (typeof aspectPoints)[number];

export const elements = ['fire', 'earth', 'air', 'water'] as const;
export type Element = (typeof elements)[number];

export const modalities = ['cardinal', 'fixed', 'mutable'] as const;
export type Modality = (typeof modalities)[number];

/** The houses of a chart, 1 to 12. */
export const houses = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type House = (typeof houses)[number];

export const dignities = ['domicile', 'exaltation', 'detriment', 'fall'] as const;
/** How a sign suits a planet; a planet in any other sign has none. */
export type Dignity = (typeof dignities)[number];

/** The eight phases of the Moon, 45 degrees of elongation each; the four principal ones are centred on theirs. */
export const moonPhases = [
  'new',
  'waxing_crescent',
  'first_quarter',
  'waxing_gibbous',
  'full',
  'waning_gibbous',
  'last_quarter',
  'waning_crescent',
] as const;
export type MoonPhase = (typeof moonPhases)[number];

export const aspectKinds = ['conjunction', 'sextile', 'square', 'trine', 'opposition'] as const;
export type AspectKind = (typeof aspectKinds)[number];

/** A point on the zodiac. `longitudeDeg` is the apparent geocentric ecliptic longitude of date, in [0, 360). */
export interface ZodiacPoint {
  longitudeDeg: number;
  sign: Sign;
  /** Degrees into the sign, in [0, 30). */
  degreeInSign: number;
}

/** The part of the zodiac that something crossed on a birth day whose hour is unknown. */
export interface Stretch {
  /** Where it begins, in the order of the signs; in [0, 360). */
  fromDeg: number;
  /** Where it ends: not below `fromDeg`, and from 360 on where it lies across the beginning of Aries. */
  untilDeg: number;
}

export interface Placement extends ZodiacPoint {
  body: Body;
  /** Daily motion in longitude, degrees per day; negative when retrograde. */
  speedDegPerDay: number;
  /** Without a birth time: all day long. */
  retrograde: boolean;
  /** Null when the birth time is unknown. */
  house: House | null;
  /** Null when the birth time is known. */
  stretch: Stretch | null;
  dignity: Dignity | null;
}

export interface PointPlacement extends ZodiacPoint {
  point: Point;
  /** Daily motion in longitude, degrees per day; negative when retrograde. */
  speedDegPerDay: number;
  /** Without a birth time: all day long. */
  retrograde: boolean;
  /** Null when the birth time is unknown. */
  house: House | null;
  /** Null when the birth time is known. */
  stretch: Stretch | null;
}

export interface Aspect {
  first: Body;
  second: Body;
  kind: AspectKind;
  /** Distance from exactness, degrees, never negative. */
  orbDeg: number;
  /** Whether the two are moving towards exactness. */
  applying: boolean;
}

/** A body's aspect to an angle, to the lunar nodes or to Chiron; these make none among themselves. */
export interface PointAspect {
  first: Body;
  second: AspectPoint;
  /** To the nodes a conjunction (the north one), an opposition (the south one) or a square. */
  kind: AspectKind;
  /** Distance from exactness, degrees, never negative. */
  orbDeg: number;
}

export interface Angles {
  ascendant: ZodiacPoint;
  midheaven: ZodiacPoint;
}

export interface Houses {
  system: 'placidus' | 'whole_sign';
  /** Twelve, in order: `cusps[0]` begins the first house. */
  cusps: ZodiacPoint[];
  /** True within the polar circles, where parts of the ecliptic never rise and whole signs are used instead. */
  placidusUndefined: boolean;
}

export interface PhaseOfMoon {
  phase: MoonPhase;
  /** How far the Moon is ahead of the Sun in longitude, degrees, in [0, 360). */
  elongationDeg: number;
  /** The lit part of the disc, in [0, 1]. */
  illuminatedFraction: number;
}

/** A body that changed sign on a birth day whose hour is unknown. */
export interface UncertainSign {
  body: Body;
  /** The signs it stood in that day, in the order of time. */
  signs: Sign[];
}

export interface NatalChart {
  /** The instant the chart is cast for, ISO 8601 in UTC. */
  instantUtc: string;
  /** False when the birth time is unknown: the chart is cast for local noon, without angles or houses. */
  timeKnown: boolean;
  placements: Placement[];
  /** In the order of `points`; Chiron only from 1899 to 2104. */
  points: PointPlacement[];
  angles: Angles | null;
  houses: Houses | null;
  /**
   * The bodies above the horizon within the polar circles, where the houses do not tell: there the midheaven itself may
   * be under it. Null elsewhere, and when the birth time is unknown.
   */
  aboveHorizon: Body[] | null;
  /** Without a birth time, only the aspects that held all day. */
  aspects: Aspect[];
  /** As `aspects`, in the order of `aspectPoints` and then of the placements; to the angles only with a birth time. */
  pointAspects: PointAspect[];
  /** How many of the ten bodies, and the ascendant when known, stand in each element. */
  elementBalance: Record<Element, number>;
  /** How many of the ten bodies, and the ascendant when known, stand in each modality. */
  modalityBalance: Record<Modality, number>;
  moonPhase: PhaseOfMoon;
  /** The modern ruler of the ascendant's sign; null when the birth time is unknown. */
  chartRuler: Body | null;
  /** Empty when the birth time is known. */
  uncertain: UncertainSign[];
}
