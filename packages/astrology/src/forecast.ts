import type { AspectKind, Body, House, MoonPhase, Sign, ZodiacPoint } from './chart.ts';

/** What a transit touches in the natal chart. */
export type TransitTarget = Body | 'ascendant' | 'midheaven';

/** A body of the sky passing an aspect to a natal body or angle. Every instant is ISO 8601 in UTC. */
export interface Transit {
  transiting: Body;
  natal: TransitTarget;
  kind: AspectKind;
  /**
   * When the aspect is exact within the period; several times when the body turns around near it, or never. Without a
   * birth time only where it is exact on that local day whatever the hour was, and then that day alone is certain.
   */
  exactAt: string[];
  /**
   * Within orb from here to `activeUntil`: the whole stay, which may begin before the period and end after it. Without a
   * birth time, from the earliest that the hour allows to the latest.
   */
  activeFrom: string;
  activeUntil: string;
  /** What of the stay is certain: all of it, or without a birth time what all hours have in common; null for nothing. */
  certain: { from: string; until: string } | null;
  /** Within the period: at its first or last instant where the body comes nearer before or after it. */
  closestAt: string;
  /** Distance from exactness at `closestAt`, degrees, never negative; without a birth time the least it can be. */
  closestOrbDeg: number;
  /** Whether the transiting body moves backwards at `closestAt`. */
  retrograde: boolean;
  /** Where the transiting body is at `closestAt`; null where an unknown hour of birth decides. */
  sign: Sign | null;
  /** The natal house the transiting body is in at `closestAt`; null when the birth time is unknown. */
  house: House | null;
}

/** A body entering a sign, forwards or backwards. */
export interface Ingress {
  body: Body;
  sign: Sign;
  at: string;
}

/** A planet turning: `direction` is the one it takes up. */
export interface Station {
  body: Body;
  direction: 'retrograde' | 'direct';
  at: string;
  point: ZodiacPoint;
}

export interface Lunation {
  phase: 'new' | 'first_quarter' | 'full' | 'last_quarter';
  at: string;
  /** Where the Moon is. */
  point: ZodiacPoint;
  /** The natal house the Moon is in; null when the birth time is unknown. */
  house: House | null;
}

/**
 * From the Moon's last major aspect to the Sun or a planet, Mercury to Pluto, in a sign until it leaves the sign. Not
 * clipped: it may begin before the period or end after it.
 */
export interface VoidOfCourse {
  from: string;
  until: string;
  sign: Sign;
  nextSign: Sign;
}

/** A local day of the Moon. */
export interface MoonDay {
  /** `YYYY-MM-DD` in the forecast's time zone. */
  date: string;
  /** At local noon, as the house and the light. */
  sign: Sign;
  /** The natal house; null when the birth time is unknown. */
  house: House | null;
  /** As almanacs have it: new, half or full on the day it is so, and crescent or gibbous on all others. */
  phase: MoonPhase;
  illuminatedFraction: number;
  /** The sign the Moon enters that day, if any. */
  entersSignAt: { sign: Sign; at: string } | null;
}

/** A body back at its natal longitude. Without a birth time only where it is so in the period whatever the hour was. */
export interface PlanetaryReturn {
  body: Body;
  at: string;
  /** False where an unknown hour of birth decides the local day; where it does not, that day alone is certain. */
  dayKnown: boolean;
}

/** What happens in the sky over a period, for everybody and for one natal chart. Lists are in the order of time. */
export interface Forecast {
  /** First local date, `YYYY-MM-DD`. */
  start: string;
  /** The local date after the last. */
  end: string;
  /** IANA name. */
  timeZone: string;
  startUtc: string;
  endUtc: string;
  /** In the order of `closestAt`. */
  transits: Transit[];
  ingresses: Ingress[];
  stations: Station[];
  lunations: Lunation[];
  voidOfCourse: VoidOfCourse[];
  moonDays: MoonDay[];
  returns: PlanetaryReturn[];
}
