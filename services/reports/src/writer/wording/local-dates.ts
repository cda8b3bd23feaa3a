import type { Locale } from '../report-text.ts';

const formatLocale = { es: 'es', en: 'en-GB' } as const;

/** The local date of an instant, `YYYY-MM-DD`. */
export function localDate(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** `14:05`. */
export function localTime(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5);
}

/** `martes 24 de noviembre`, `Tuesday 24 November`. */
export function dayInWords(date: string, locale: Locale): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(formatLocale[locale], format).format(new Date(`${date}T00:00Z`)).replace(',', '');
}

/** `24 de noviembre`, `24 November`. */
export function dateInWords(date: string, locale: Locale): string {
  const format = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(formatLocale[locale], format).format(new Date(`${date}T00:00Z`));
}

/** The first of two dates that are named together: `24 de junio`, or `24` when the other is in its month. */
export function dayBefore(from: string, until: string, locale: Locale): string {
  return from.slice(0, 7) === until.slice(0, 7) ? String(Number(from.slice(8))) : dateInWords(from, locale);
}
