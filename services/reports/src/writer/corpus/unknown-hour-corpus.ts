import type { Body } from '@astrall/astrology/chart.ts';
import type { Turning } from './turning.ts';

/** What a natal report without a birth time says more of: all of it holds for the whole day. The rules of {@link Corpus} hold here too. */
export interface UnknownHourCorpus {
  titles: { lunarPhase: string; sunRuler: string; companions: string; polarity: string; cycles: string };
  /** Leads to the Sun and the Moon, in place of what leads to three. */
  bigThreeOpening: Turning;
  /** How far the Moon went that day: within one sign, or into the next. */
  moonOfDay: Record<'inOneSign' | 'inTwoSigns', string>;
  /** Where an hour of birth may still be found. */
  findingTheHour: Turning[];
  /** Said in place of what leads, where the hour decides. */
  undecidedElements: string;
  undecidedModalities: string;
  /** Two sentences that lead to the texts of two phases. */
  earlierPhase: string;
  laterPhase: string;
  sunRulerMeaning: Turning;
  /** The planet that governs the sign of the Sun. */
  sunRuler: Record<Body, string>;
  companionsMeaning: Turning;
  /** Whether the planet rises before the Sun or sets after it. */
  companions: Record<'mercury' | 'venus', Record<'before' | 'after', string>>;
  polarityMeaning: Turning;
  /** Most bodies in fire and air, most in earth and water, or neither. */
  polarity: Record<'outward' | 'inward' | 'evenly', string>;
  /** The returns of the slow planets, by age. */
  cycles: Turning[];
}
