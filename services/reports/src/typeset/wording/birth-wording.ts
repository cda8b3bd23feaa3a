import type { Locale } from '../../writer/report-text.ts';

/** How dates and times are written: the English of the reports is British. */
export const conventions: Record<Locale, string> = { es: 'es', en: 'en-GB' };

const formats = (options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> => ({
  es: new Intl.DateTimeFormat(conventions.es, { ...options, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(conventions.en, { ...options, timeZone: 'UTC' }),
});
const dates = formats({ dateStyle: 'full' });
const times = formats({ timeStyle: 'short' });

/** `miércoles, 14 de marzo de 1990`, `Wednesday, 14 March 1990`. */
export function dateInWords(isoDate: string, locale: Locale): string {
  return dates[locale].format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`));
}

/** `14:35`. */
export function timeInWords(time: string, locale: Locale): string {
  return times[locale].format(new Date(`2000-01-01T${time.slice(0, 5)}:00Z`)).replace(/\s/gu, '\u00a0');
}

/** `40° 25′ N, 3° 42′ W`; in Spanish the west is `O`. */
export function coordinatesInWords(latitudeDeg: number, longitudeDeg: number, locale: Locale): string {
  const west = locale === 'es' ? 'O' : 'W';
  return `${degreesAndMinutes(Math.abs(latitudeDeg))} ${latitudeDeg < 0 ? 'S' : 'N'}, ${degreesAndMinutes(
    Math.abs(longitudeDeg),
  )} ${longitudeDeg < 0 ? west : 'E'}`;
}

/** Whole minutes passed, never rounded up: 29.999° is 29° 59′, still in its sign. */
export function degreesAndMinutes(degrees: number): string {
  const minutes = Math.floor(degrees * 60 + 1e-6);
  return `${Math.floor(minutes / 60)}°\u00a0${String(minutes % 60).padStart(2, '0')}′`;
}
