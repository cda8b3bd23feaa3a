import { type BirthDateFault, parseBirthDate, parseBirthTime } from '@astrall/astrology/birth-date.ts';
import type { PropertyNames } from '../config.ts';
import { readDate, readTime } from './birth-notations.ts';
import { cleanText } from './clean-text.ts';
import { languageOf } from './shopify-order.ts';

/** Birth data as users and reports take it. */
export interface BirthDetails {
  name: string | null;
  /** ISO calendar date. */
  date: string;
  /** `HH:MM`, or null when the customer does not know. */
  time: string | null;
  place: string;
  country: string | null;
}

export interface DetailsFault {
  code: string;
  reason: string;
}

export interface Property {
  name: string;
  value: string;
}

/** Longer values are no names or places; they are cut before anything looks at them. */
export const maxDetailLength = 200;

/**
 * Birth data out of line item properties, under the names a shop gives them.
 * `locale` decides how `03/04/1990` reads.
 */
export function readBirthDetails(
  properties: Property[],
  names: PropertyNames,
  locale: string | null,
  today: string,
): BirthDetails | DetailsFault {
  const textOf = (key: keyof PropertyNames) => findValue(properties, names[key]);
  const dateText = textOf('date');
  const place = textOf('place');
  if (!dateText) return { code: 'date_missing', reason: 'The birth date is missing.' };
  if (!place) return { code: 'place_missing', reason: 'The birth place is missing.' };

  const notation = readDate(dateText, locale);
  if (notation === 'ambiguous') {
    return {
      code: 'date_ambiguous',
      reason: `The birth date “${dateText}” can be read in two ways; give it as YYYY-MM-DD.`,
    };
  }
  const date = parseBirthDate(notation, today);
  if (!date.ok) {
    const reason = `The birth date “${dateText}” ${birthDateFaults[date.reason]}.`;
    return { code: `date_${date.reason}`, reason };
  }

  const timeText = textOf('time');
  const timeNotation = timeText ? readTime(timeText) : null;
  const time = timeNotation === null ? null : parseBirthTime(timeNotation);
  if (time && !time.ok) {
    return { code: 'time_malformed', reason: `The birth time “${timeText}” is not a time; give it as HH:MM.` };
  }
  return {
    name: textOf('name'),
    date: date.date,
    time: time?.time ?? null,
    place,
    country: textOf('country'),
  };
}

const languageNames = new Map<string, 'es' | 'en'>([
  ['espanol', 'es'],
  ['castellano', 'es'],
  ['spanish', 'es'],
  ['ingles', 'en'],
  ['english', 'en'],
]);

/** The language the customer chose for the report, as a tag or by name, if it is one of ours. */
export function readReportLocale(properties: Property[], names: PropertyNames): 'es' | 'en' | undefined {
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

function findValue(properties: Property[], names: string[]): string | null {
  for (const name of names) {
    for (const property of properties) {
      const value = plainName(property.name) === plainName(name) ? cleanText(property.value, maxDetailLength) : '';
      if (value !== '') return value;
    }
  }
  return null;
}

/** `Birth date`, `birth_date` and `Birth Date:` are one name. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
