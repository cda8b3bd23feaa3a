import type { Aspect, NatalChart, Placement, PointAspect } from '@astrall/astrology/chart.ts';
import { possibleDegrees, possibleOrb } from '../../chart/unknown-hour.ts';
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

/** `14° 32′`; where the hour of birth is unknown what holds at every hour, `14°` or `14–15°`; null where it decides the sign. */
export function degreesInSign(point: Pick<Placement, 'sign' | 'degreeInSign' | 'stretch'>): string | null {
  if (!point.stretch) return degreesAndMinutes(point.degreeInSign);
  const possible = possibleDegrees(point);
  return possible && wholeDegrees(possible);
}

/** `1° 39′`, or what holds at every hour: `1°` or `0–2°`. */
export function orbInWords(aspect: Aspect | PointAspect, chart: NatalChart): string {
  if (chart.timeKnown) return degreesAndMinutes(aspect.orbDeg);
  const { leastDeg, mostDeg } = possibleOrb(aspect, chart);
  return wholeDegrees([Math.floor(leastDeg), Math.floor(mostDeg)]);
}

function wholeDegrees(possible: [number, number]): string {
  return `${[...new Set(possible)].join('–')}°`;
}

/** Whole minutes passed, never rounded up: 29.999° is 29° 59′, still in its sign. */
export function degreesAndMinutes(degrees: number): string {
  const minutes = Math.floor(degrees * 60 + 1e-6);
  return `${Math.floor(minutes / 60)}°\u00a0${String(minutes % 60).padStart(2, '0')}′`;
}
