import { type BirthDateFault, parseBirthDate, parseBirthTime } from '@astrall/astrology/birth-date.ts';
import type { PropertyNames } from '../config.ts';
import { readDate, readTime } from './birth-notations.ts';
import { type PlainProperties, plainName } from './properties.ts';
import { languageOf } from './shopify-order.ts';

/** Birth data as users and reports take it. */
export interface BirthDetails {
  person_name: string | null;
  /** ISO calendar date. */
  birth_date: string;
  /** `HH:MM`, or null when the customer does not know. */
  birth_time: string | null;
  birth_place: string;
  birth_country: string | null;
}

/** What is understood of the birth details that came with an order. */
export interface UnderstoodDetails {
  /** @example "Ana Pérez" */
  person_name: string | null;
  /**
   * `YYYY-MM-DD`; null when it is missing, or when what was written is no date that can be meant.
   * @example "1990-05-17"
   */
  birth_date: string | null;
  /**
   * `HH:MM`; null when it is not known, and left out when what was written is no time.
   * @example "14:30"
   */
  birth_time?: string | null;
  /** @example "Madrid, Spain" */
  birth_place: string | null;
  birth_country: string | null;
}

/** Whether a report can be made of what was understood. */
export function isComplete(details: UnderstoodDetails | null | undefined): details is BirthDetails {
  return Boolean(details?.birth_date && details.birth_time !== undefined && details.birth_place);
}

export interface DetailsFault {
  code: string;
  reason: string;
}

/**
 * Birth data under the names a shop gives them; of the lists given the first that has a detail wins.
 * `locale` decides how `03/04/1990` reads.
 * @returns what is understood, and the first fault that keeps it from being complete
 */
export function readBirthDetails(
  properties: PlainProperties[],
  names: PropertyNames,
  locale: string | null,
  today: string,
): { understood: UnderstoodDetails; fault: DetailsFault | null } {
  const textOf = (key: keyof PropertyNames) => findValue(properties, names[key]);
  const date = understandDate(textOf('date'), locale, today);
  const time = understandTime(textOf('time'));
  const place = textOf('place');
  const noPlace = place ? null : { code: 'place_missing', reason: 'The birth place is missing.' };
  const understood = {
    person_name: textOf('name'),
    birth_date: 'code' in date ? null : date.text,
    ...('code' in time ? {} : { birth_time: time.text }),
    birth_place: place,
    birth_country: textOf('country'),
  };
  return { understood, fault: [date, noPlace, time].find((part) => part !== null && 'code' in part) ?? null };
}

function understandDate(written: string | null, locale: string | null, today: string): { text: string } | DetailsFault {
  if (!written) return { code: 'date_missing', reason: 'The birth date is missing.' };
  const notation = readDate(written, locale);
  if (notation === 'ambiguous') {
    const reason = `The birth date “${written}” can be read in two ways; give it as YYYY-MM-DD.`;
    return { code: 'date_ambiguous', reason };
  }
  const date = parseBirthDate(notation, today);
  if (date.ok) return { text: date.date };
  return { code: `date_${date.reason}`, reason: `The birth date “${written}” ${birthDateFaults[date.reason]}.` };
}

function understandTime(written: string | null): { text: string | null } | DetailsFault {
  const notation = written ? readTime(written) : null;
  if (notation === null) return { text: null };
  const time = parseBirthTime(notation);
  if (time.ok) return { text: time.time };
  return { code: 'time_malformed', reason: `The birth time “${written}” is not a time; give it as HH:MM.` };
}

const languageNames = new Map<string, 'es' | 'en'>([
  ['espanol', 'es'],
  ['castellano', 'es'],
  ['spanish', 'es'],
  ['ingles', 'en'],
  ['english', 'en'],
]);

/** The language the customer chose for the report, as a tag or by name, if it is one of ours. */
export function readReportLocale(properties: PlainProperties[], names: PropertyNames): 'es' | 'en' | undefined {
  const chosen = findValue(properties, names.locale);
  return languageOf(chosen) ?? languageNames.get(plainName(chosen ?? ''));
}

/** What is wrong with a birth date, after its name. */
export const birthDateFaults: Record<BirthDateFault, string> = {
  malformed: 'is not a date; give it as YYYY-MM-DD',
  not_a_date: 'is not in the calendar',
  before_1900: 'is before 1900',
  in_the_future: 'is in the future',
};

function findValue(properties: PlainProperties[], plainNames: string[]): string | null {
  for (const list of properties) {
    for (const name of plainNames) {
      const value = list.get(name);
      if (value !== undefined) return value;
    }
  }
  return null;
}
