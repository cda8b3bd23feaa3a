import { parseBirthDate, parseBirthTime } from '@astrall/astrology/birth-date.ts';
import type { PropertyNames } from '../config.ts';
import { readDate, readTime } from './birth-notations.ts';
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
  locale: 'es' | 'en' | null;
}

export interface DetailsFault {
  code: string;
  reason: string;
}

interface Property {
  name: string;
  value: string;
}

/** Longer values are no names or places; they are cut before anything looks at them. */
const maxLength = 200;

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
  if (!date.ok) return { code: `date_${date.reason}`, reason: dateReasons[date.reason](dateText) };

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
    locale: languageOf(textOf('locale')) ?? null,
  };
}

const dateReasons = {
  malformed: (text: string) => `The birth date “${text}” is not a date; give it as YYYY-MM-DD.`,
  not_a_date: (text: string) => `The birth date “${text}” is not in the calendar.`,
  before_1900: (text: string) => `The birth date “${text}” is before 1900.`,
  in_the_future: (text: string) => `The birth date “${text}” is in the future.`,
};

function findValue(properties: Property[], names: string[]): string | null {
  for (const name of names) {
    const property = properties.find((candidate) => sameName(candidate.name, name) && candidate.value.trim() !== '');
    if (property) return cleaned(property.value);
  }
  return null;
}

/** `Birth date`, `birth_date` and `Birth Date:` are one name. */
function sameName(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return plain(one) === plain(other);
}

function cleaned(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, maxLength);
}
