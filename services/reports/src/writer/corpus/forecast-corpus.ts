import type { AspectKind, Body, House, MoonPhase, Sign } from '@astrall/astrology/chart.ts';
import type { Lunation, TransitTarget } from '@astrall/astrology/forecast.ts';
import type { Turning } from './turning.ts';

export type ForecastKind = 'daily' | 'weekly' | 'monthly';

/** So slow that it stays near an aspect for weeks. */
export type SlowBody = 'jupiter' | 'saturn' | 'uranus' | 'neptune' | 'pluto';

/** The words of daily, weekly and monthly forecasts; the rules of {@link Corpus} hold here too. */
export interface ForecastCorpus {
  /** Several, so that a subscriber does not read the same one again and again; the period chooses. */
  introductions: Record<ForecastKind, string[]>;
  closings: Record<ForecastKind, string[]>;
  /** Transiting body, what it touches, aspect: every combination of transiting and natal can be; the Moon's each month. */
  transits: Record<Body, Record<TransitTarget, Record<AspectKind, Turning>>>;
  /**
   * Of a slow body that stayed from the period before: one paragraph of how it goes on, and one sentence of what it
   * touches, so that a subscriber does not read the same of it for months.
   */
  lastingTransits: {
    ways: Record<SlowBody, Record<'joined' | 'flowing' | 'tense', readonly string[]>>;
    touched: Record<TransitTarget, readonly string[]>;
  };
  /** One sentence, added when the transiting planet is retrograde and passes the point again. */
  retrogradeTransit: string[];
  /** The Moon's sign sets the tone of a day; two to four of each, so that a month does not repeat itself. */
  moonInSign: Record<Sign, string[]>;
  /** Where in the reader's life the Moon of the day falls. */
  moonInHouse: Record<House, Turning>;
  /** On the days between a new, half or full Moon and the next. */
  moonPhases: Record<Exclude<MoonPhase, Lunation['phase']>, Turning>;
  /** A new or a full Moon by the natal house it falls in, and a quarter by itself. */
  newMoonInHouse: Record<House, string>;
  fullMoonInHouse: Record<House, string>;
  quarterMoons: Record<'first_quarter' | 'last_quarter', Turning>;
  /** Said instead of the house where the birth time is unknown: by sign. */
  newMoonInSign: Record<Sign, string>;
  fullMoonInSign: Record<Sign, string>;
  /** A planet enters a sign: what changes in the air for everybody. The Moon is not among them. */
  ingresses: Record<Exclude<Body, 'moon'>, Record<Sign, Turning>>;
  /** A planet turns; the Sun and the Moon never do. */
  stations: Record<Exclude<Body, 'sun' | 'moon'>, Record<'retrograde' | 'direct', Turning>>;
  /** By the longest of the spells that are told: under three hours, under twelve, or longer. */
  voidOfCourse: Record<'short' | 'medium' | 'long', string[]>;
  /** Said of a day on which nothing is exact but the Moon's own contacts, whatever else is in force. */
  quietDay: string[];
  /** Said of a day on which nothing is certain but the Moon, because the hour of birth is unknown. */
  openDay: string[];
  /** Sun, Moon, Mercury ... back where it stood at birth; the Moon every month. */
  returns: Partial<Record<Body, Turning>>;
  chapterOpenings: Record<'moon' | 'days' | 'transits' | 'sky', Turning>;
}
