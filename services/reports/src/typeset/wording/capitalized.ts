import type { Locale } from '../../writer/report-text.ts';

/** With a capital first letter, as a line of its own wants. */
export function capitalized(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
