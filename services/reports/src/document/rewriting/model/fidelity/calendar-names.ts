const cache = new Map<string, readonly string[][]>();

/** The months and weekdays that a text tells and its source does not, as they are called in its language. */
export function strangeDates(told: string, language: string | null, source: string, from: string | null): string[] {
  if (language === null) return [];
  const sourceLanguages = [...new Set([language, ...(from === null ? ['en', 'es'] : [from])])];
  const months = new Set(sourceLanguages.flatMap((one) => namesIn(source, monthsOf(one), false)));
  for (const [, , month] of source.matchAll(/\b(\d{4}-|\d{1,2}[/.-])(\d{1,2})[/.-]\d{1,4}\b/g))
    months.add(Number(month) - 1);
  for (const [, month] of source.matchAll(/\b(\d{1,2})[/.-]\d{1,2}[/.-]\d{2,4}\b/g)) months.add(Number(month) - 1);
  const days = new Set(sourceLanguages.flatMap((one) => namesIn(source, weekdaysOf(one), false)));
  return [
    ...namesIn(told, monthsOf(language), true)
      .filter((month) => !months.has(month))
      .map((month) => monthsOf(language)[month]![0]!),
    ...namesIn(told, weekdaysOf(language), true)
      .filter((day) => !days.has(day))
      .map((day) => weekdaysOf(language)[day]![0]!),
  ];
}

/** Whether a word is a month or a weekday of a language: those are judged as dates. */
export function isCalendarName(word: string, language: string | null): boolean {
  if (language === null) return false;
  return [...monthsOf(language), ...weekdaysOf(language)].some((names) => names.includes(word.toLowerCase()));
}

/** @param strictly only what can be nothing else, as “may” can in English */
function namesIn(text: string, names: readonly string[][], strictly: boolean): number[] {
  return names.flatMap((forms, index) => {
    const either = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const isVerb = strictly && /^(?:may|march)$/.test(forms[0]!);
    const pattern = isVerb
      ? `\\d(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${either})(?!\\p{L})|(?:in|of|until|by|since|before|after)\\s(?:${either})(?!\\p{L})|(?<!\\p{L})(?:${either})\\s\\d`
      : `(?<!\\p{L})(?:${either})(?!\\p{L})`;
    return new RegExp(pattern, 'iu').test(text) ? [index] : [];
  });
}

function monthsOf(language: string): readonly string[][] {
  return namesOf(language, 'month', 12, (index) => Date.UTC(2024, index, 15));
}

function weekdaysOf(language: string): readonly string[][] {
  return namesOf(language, 'weekday', 7, (index) => Date.UTC(2024, 0, 1 + index));
}

/** As Unicode has them: the name, and as it stands in a date. */
function namesOf(
  language: string,
  part: 'month' | 'weekday',
  count: number,
  at: (index: number) => number,
): readonly string[][] {
  const key = `${language} ${part}`;
  const known = cache.get(key);
  if (known) return known;
  const alone = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' });
  const dated = new Intl.DateTimeFormat(language, { [part]: 'long', day: 'numeric', timeZone: 'UTC' });
  const names = Array.from({ length: count }, (_, index) => {
    const inDate = dated.formatToParts(at(index)).find(({ type }) => type === part)?.value ?? '';
    return [...new Set([alone.format(at(index)), inDate].map((name) => name.toLowerCase()))].filter(Boolean);
  });
  cache.set(key, names);
  return names;
}
