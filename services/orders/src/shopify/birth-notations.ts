/** How customers write dates and times, read into ISO; whether the date exists is judged elsewhere. */

/**
 * `1990-05-17`, `17/05/1990`, `17.5.1990`, `05/17/1990`: as `YYYY-MM-DD`. Both orders are possible when day and month
 * are at most 12: Spanish writes the day first, US English the month; for any other language it is `ambiguous`.
 * What is no date comes back as it was.
 */
export function readDate(text: string, locale: string | null): string | 'ambiguous' {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return isoDate(iso[1]!, iso[2]!, iso[3]!);
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (!numeric) return text;
  const [, first, second, year] = numeric as unknown as [string, string, string, string];
  if (Number(first) > 12 || first === second) return isoDate(year, second, first);
  if (Number(second) > 12) return isoDate(year, first, second);
  const tag = locale?.toLowerCase().replace('_', '-') ?? '';
  if (tag === 'en-us') return isoDate(year, first, second);
  if (tag.startsWith('es') || (tag.startsWith('en-') && tag !== 'en-ca')) return isoDate(year, second, first);
  return 'ambiguous';
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const unknownTimes = new Set([
  'unknown',
  'unsure',
  'not sure',
  'i do not know',
  "i don't know",
  'no se',
  'no sé',
  'no lo sé',
  'desconocida',
  'desconocido',
  '-',
  '?',
  'n/a',
  'na',
]);

/** `14:30`, `9:05 am`, `2.30 PM`, `14h30`, `7 pm` as `HH:MM`; null when the customer says it is not known. */
export function readTime(text: string): string | null {
  const plain = text.toLowerCase().trim();
  if (unknownTimes.has(plain)) return null;
  const match = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)? ?h?(?:rs)? ?(a\.? ?m\.?|p\.? ?m\.?)?$/.exec(plain);
  if (!match) return text;
  const [, hourText, minute = '00', half] = match;
  let hour = Number(hourText);
  if (half) {
    if (hour < 1 || hour > 12) return text;
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  }
  return `${String(hour).padStart(2, '0')}:${minute}`;
}
