/** Such as 28 de febrero de 2027; in English as the British write it, as the reports do. */
export function longDate(locale: 'es' | 'en', date: Date): string {
  const language = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
