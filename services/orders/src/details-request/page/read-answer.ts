import { parseBirthDate, parseBirthTime, timeOfDay } from '@astrall/astrology/birth-date.ts';
import type { CompleteDetails } from '../../order/order.dto.ts';
import type { OrderLine } from '../../order/order-line.entity.ts';
import { readDate, readTime } from '../../shopify/birth-notations.ts';
import { cleanText } from '../../shopify/clean-text.ts';
import { maxDetailLength } from '../../shopify/properties.ts';
import { askedDetails } from '../asked-details.ts';

/** The fields of a form as they came; what is missing is empty. */
export type AnswerForm = Readonly<Record<string, string>>;

/** What is wrong with an answer, by the field that has to change. */
export type AnswerFaults = Partial<Record<'birth_date' | 'birth_time' | 'birth_place', FaultCode>>;
export type FaultCode =
  | 'choose'
  | 'date_missing'
  | 'date_ambiguous'
  | 'date_malformed'
  | 'date_not_a_date'
  | 'date_before_1900'
  | 'date_in_the_future'
  | 'time_missing'
  | 'time_malformed'
  | 'time_both'
  | 'place_missing';

export const maxCountryLength = 100;

type Part = Partial<CompleteDetails>;

/** What a customer's form changes of a line's details; what it leaves as it was is left out. */
export function readAnswer(
  form: AnswerForm,
  line: OrderLine,
  today: string,
): CompleteDetails | { faults: AnswerFaults } {
  const date = readBirthDate(form, line, today);
  const time = readBirthTime(form, line);
  const place = readBirthPlace(form, line);
  const faults: AnswerFaults = {};
  if (typeof date === 'string') faults.birth_date = date;
  if (typeof time === 'string') faults.birth_time = time;
  if (typeof place === 'string') faults.birth_place = place;
  if (Object.keys(faults).length > 0) return { faults };
  const name = cleanText(form['person_name'] ?? '', maxDetailLength);
  return Object.assign({}, name ? { person_name: name } : {}, date, time, place);
}

function readBirthDate(form: AnswerForm, { order, birthDetails }: OrderLine, today: string): Part | FaultCode {
  const written = cleanText(form['birth_date'] ?? '', maxDetailLength);
  if (!written) return birthDetails?.birth_date ? {} : 'date_missing';
  // Browsers send a date in ISO; those that know no such field send what was typed.
  const notation = readDate(written, order.locale);
  if (notation === 'ambiguous') return 'date_ambiguous';
  const date = parseBirthDate(notation, today);
  return date.ok ? { birth_date: date.date } : `date_${date.reason}`;
}

function readBirthTime(form: AnswerForm, line: OrderLine): Part | FaultCode {
  const isAsked = askedDetails(line).includes('time');
  const choice = line.reasonCode === 'time_ambiguous' ? (form['time_choice'] ?? '') : 'other';
  if (choice === 'unknown') return { birth_time: null };
  if (line.candidates.includes(choice)) return { birth_time: choice };
  if (choice !== 'other') return 'choose';

  const written = cleanText(form['birth_time'] ?? '', maxDetailLength);
  const known = shownTime(line);
  const isUnknown = form['time_unknown'] === 'yes';
  if (!isAsked && form['birth_time'] === undefined && !isUnknown) return {};
  if (isUnknown) return written && written !== known ? 'time_both' : { birth_time: null };
  if (!written) return isAsked || known ? 'time_missing' : {};
  // The offset that may stand on it is not shown, and stays.
  if (!isAsked && written === known) return {};
  const notation = readTime(written);
  if (notation === null) return { birth_time: null };
  const time = parseBirthTime(notation);
  return time.ok ? { birth_time: time.time } : 'time_malformed';
}

/** The time that the form of a line begins with. */
export function shownTime({ birthDetails }: OrderLine): string {
  return birthDetails?.birth_time ? timeOfDay(birthDetails.birth_time) : '';
}

function readBirthPlace(form: AnswerForm, line: OrderLine): Part | FaultCode {
  const place = cleanText(form['birth_place'] ?? '', maxDetailLength);
  if (line.reasonCode === 'place_ambiguous') {
    const choice = form['place_choice'] ?? '';
    // A candidate names its country; another one beside it would be a contradiction.
    if (line.candidates.includes(choice)) return { birth_place: choice, birth_country: null };
    // Whoever writes another place has chosen, though the button beside it was not pressed.
    if (choice !== 'other' && (choice || !place)) return 'choose';
  }
  if (form['birth_place'] === undefined && !askedDetails(line).includes('place')) return {};
  if (!place) return 'place_missing';
  return { birth_place: place, birth_country: cleanText(form['birth_country'] ?? '', maxCountryLength) || null };
}
