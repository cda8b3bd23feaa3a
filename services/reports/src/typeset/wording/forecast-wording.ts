import type { Forecast } from '@astrall/astrology/forecast.ts';
import type { Locale } from '../../writer/report-text.ts';
import { conventions } from './birth-wording.ts';

/**
 * `16–22 de marzo de 2026`, or the one day, or the whole month: whatever the forecast spans. Where both ends have words,
 * a line breaks between them alone.
 */
export function periodInWords({ start, end }: Forecast, locale: Locale): string {
  const [first, last] = [dayAt(start), new Date(dayAt(end).getTime() - 86_400_000)];
  const days = (last.getTime() - first.getTime()) / 86_400_000 + 1;
  if (days === 1) return format(locale, { dateStyle: 'full' }).format(first);
  if (first.getUTCDate() === 1 && dayAt(end).getUTCDate() === 1 && days <= 31) {
    return format(locale, { month: 'long', year: 'numeric' }).format(first);
  }
  const range = format(locale, { dateStyle: 'long' }).formatRange(first, last);
  const [from, until] = range.split(/\s*–\s*/u) as [string, string];
  if (!/\s/u.test(from)) return `${from}–${until}`;
  return `${unbroken(from)}\u00a0– ${unbroken(until)}`;
}

function unbroken(text: string): string {
  return text.replace(/\s/gu, '\u00a0');
}

/** `16 mar`, `16 Mar`, of an instant where the forecast is for. */
export function shortDate(instant: string, { timeZone }: Forecast, locale: Locale): string {
  return format(locale, { day: 'numeric', month: 'short', timeZone }).format(new Date(instant));
}

/** `23 may – 9 jul`: from the first day of something to its last; with years where one is not the forecast's. */
export function datesInWords(from: string, until: string, forecast: Forecast, locale: Locale): string {
  const { start, timeZone } = forecast;
  const inOtherYear = [from, until].some((at) => localDate(at, forecast).slice(0, 4) !== start.slice(0, 4));
  const year = inOtherYear ? ({ year: 'numeric' } as const) : {};
  const dates = [from, until].map((at) =>
    format(locale, { day: 'numeric', month: 'short', ...year, timeZone }).format(new Date(at)),
  );
  return [...new Set(dates)].join(' – ');
}

/** `16 mar, 14:20`, with spaces that do not break. */
export function shortMoment(instant: string, forecast: Forecast, locale: Locale): string {
  return unbroken(`${shortDate(instant, forecast, locale)}, ${timeOf(instant, forecast, locale)}`);
}

/** `14:20`. */
export function timeOf(instant: string, { timeZone }: Forecast, locale: Locale): string {
  return format(locale, { timeStyle: 'short', timeZone }).format(new Date(instant));
}

/** The local date of an instant, `YYYY-MM-DD`. */
export function localDate(instant: string, { timeZone }: Forecast): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The first instant of a local date, and of the next. */
export function dayBounds(date: string, { timeZone }: Forecast): [string, string] {
  const day = Temporal.PlainDate.from(date);
  const [from, until] = [day, day.add({ days: 1 })].map((each) =>
    each.toZonedDateTime(timeZone).toInstant().toString(),
  );
  return [from!, until!];
}

/** `lun`, `Mon`. */
export function weekdayShort(isoDate: string, locale: Locale): string {
  return format(locale, { weekday: 'short' }).format(dayAt(isoDate));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a hundred times. */
function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(conventions[locale], { timeZone: 'UTC', ...options });
    formats.set(key, made);
  }
  return made;
}

function dayAt(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}
