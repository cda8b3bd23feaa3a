import { timeOfDay } from '@astrall/astrology/birth-date.ts';
import type { Order } from '../order/order.entity.ts';
import type { OrderLine } from '../order/order-line.entity.ts';
import { cleanText } from '../shopify/clean-text.ts';
import { type AskedDetail, askedDetails, askingLines } from './asked-details.ts';

/** A title longer than this is no help to whoever reads it. */
const maxTitleLength = 80;

/** What is asked of the customer now, in the language we write to them in: a sentence for each line that waits. */
export function questionsOf(order: Order): string[] {
  const lines = askingLines(order.lines);
  return lines.map((line) => {
    const question = questionOf(line, order.locale);
    return lines.length === 1 ? question : `${reportNameOf(line)}: ${question}`;
  });
}

/** How the customer knows a report: by whose it is, else by what was bought. */
export function reportNameOf({ birthDetails, title }: OrderLine): string {
  return birthDetails?.person_name ?? shortTitle(title);
}

export function shortTitle(title: string): string {
  return cleanText(title, maxTitleLength);
}

/** @param candidates what the line can be chosen from, where they do not stand beside the question */
export function questionOf(line: OrderLine, locale: 'es' | 'en', candidates = line.candidates): string {
  const asked = askedDetails(line);
  const words = texts[locale];
  if (asked.length > 1 || line.reasonCode === 'details_refused') return words.several(asked);
  const byCode: Record<string, ((told: Told) => string) | undefined> = words.byCode;
  const question = byCode[line.reasonCode ?? ''] ?? words.missing[asked[0] ?? 'date'];
  return question({ ...toldBy(line), candidates: candidates.join('; ') });
}

interface Told {
  place: string;
  time: string;
  candidates: string;
}

function toldBy({ birthDetails }: OrderLine): Omit<Told, 'candidates'> {
  const { birth_place, birth_time } = birthDetails ?? {};
  return { place: birth_place ?? '', time: birth_time ? timeOfDay(birth_time) : '' };
}

const listed = (asked: AskedDetail[], names: Record<AskedDetail, string>, and: string) => {
  const parts = asked.map((detail) => names[detail]);
  return parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
};

const texts = {
  en: {
    several: (asked: AskedDetail[]) =>
      `What are the ${listed(asked, { date: 'date', time: 'time', place: 'place' }, 'and')} of birth?`,
    missing: {
      date: () => 'What is the date of birth?',
      time: () => 'What is the time of birth?',
      place: () => 'What is the place of birth?',
    },
    byCode: {
      date_ambiguous: () => 'What is the date of birth? The one we have can be read in two ways.',
      date_malformed: () => 'What is the date of birth? We could not read the one we have.',
      date_not_a_date: () => 'What is the date of birth? The one we have is not in the calendar.',
      date_before_1900: () => 'What is the date of birth? The one we have is before 1900.',
      date_in_the_future: () => 'What is the date of birth? The one we have is in the future.',
      time_malformed: () => 'What is the time of birth? We could not read the one we have.',
      time_nonexistent: ({ time }: Told) =>
        `What is the time of birth? The clocks were put forward that day, and never showed ${time}.`,
      time_ambiguous: ({ time }: Told) =>
        `The clocks were put back that day, and showed ${time} twice. Was the birth before or after?`,
      place_unknown: ({ place }: Told) => `Where is “${place}”? We could not find it.`,
      place_ambiguous: ({ place, candidates }: Told) => `Which place is “${place}”${candidates && `: ${candidates}`}?`,
    },
  },
  es: {
    several: (asked: AskedDetail[]) =>
      `¿Cuáles son ${listed(asked, { date: 'la fecha', time: 'la hora', place: 'el lugar' }, 'y')} de nacimiento?`,
    missing: {
      date: () => '¿Cuál es la fecha de nacimiento?',
      time: () => '¿Cuál es la hora de nacimiento?',
      place: () => '¿Cuál es el lugar de nacimiento?',
    },
    byCode: {
      date_ambiguous: () => '¿Cuál es la fecha de nacimiento? La que tenemos se puede leer de dos maneras.',
      date_malformed: () => '¿Cuál es la fecha de nacimiento? No hemos podido leer la que tenemos.',
      date_not_a_date: () => '¿Cuál es la fecha de nacimiento? La que tenemos no está en el calendario.',
      date_before_1900: () => '¿Cuál es la fecha de nacimiento? La que tenemos es anterior a 1900.',
      date_in_the_future: () => '¿Cuál es la fecha de nacimiento? La que tenemos está en el futuro.',
      time_malformed: () => '¿Cuál es la hora de nacimiento? No hemos podido leer la que tenemos.',
      time_nonexistent: ({ time }: Told) =>
        `¿Cuál es la hora de nacimiento? Ese día se adelantaron los relojes, y nunca marcaron las ${time}.`,
      time_ambiguous: ({ time }: Told) =>
        `Ese día se atrasaron los relojes, y marcaron las ${time} dos veces. ¿El nacimiento fue antes o después?`,
      place_unknown: ({ place }: Told) => `¿Dónde está «${place}»? No lo hemos encontrado.`,
      place_ambiguous: ({ place, candidates }: Told) =>
        `¿A qué lugar te refieres con «${place}»${candidates && `: ${candidates}`}?`,
    },
  },
};
