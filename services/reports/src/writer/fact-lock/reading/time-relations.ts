import { type Item, sensed } from './item.ts';

/** “Three days before …”: what is told is so many days from what follows; `days` is null where only the order is told. */
export interface TimeRelation {
  at: number;
  end: number;
  order: 'before' | 'after' | 'same' | 'sequence';
  days: number | null;
}

const before = /^(?:before|antes)$/;
const after = /^(?:after|despues)$/;
const dayWord = /^(?:days?|dias?)$/;
const weekWord = /^(?:weeks?|semanas?)$/;
const daysPerWeek = 7;
const article = /^(?:the|a|an|el|un|una|la|al)$/;
const ofWord = /^(?:de|del|of)$/;

export function timeRelations(items: readonly Item[]): TimeRelation[] {
  const first = items.findIndex(({ text }) => /^(?:first|primero)$/.test(text));
  const then = items.findIndex(({ text }, at) => at > first && /^(?:later|then|afterwards|despues|luego)$/.test(text));
  const sequence: TimeRelation[] =
    first !== -1 && then !== -1 ? [{ at: first, end: then, order: 'sequence', days: null }] : [];
  const found = items.flatMap(
    (_, at) => counted(items, at) ?? dayBeside(items, at) ?? sameDay(items, at) ?? plain(items, at) ?? [],
  );
  return [...found, ...sequence];
}

/** “Three days before”, “una semana después de”. */
function counted(items: readonly Item[], at: number): TimeRelation | undefined {
  const number = sensed(items[at], 'number');
  const unit = items[at + 1]?.text ?? '';
  const one = article.test(items[at]?.text ?? '') ? 1 : undefined;
  const value = number && !number.ordinal ? number.value : one;
  if (value === undefined || !(dayWord.test(unit) || weekWord.test(unit))) return undefined;
  const order = orderOf(items[at + 2]);
  // “Dos días después, Venus …” counts from what was said before.
  const isOpen =
    /^(?:antes|despues)$/.test(items[at + 2]?.text ?? '') && !/^(?:del?|que)$/.test(items[at + 3]?.text ?? '');
  if (!order || isOpen) return undefined;
  return { at, end: at + 2, order, days: value * (weekWord.test(unit) ? daysPerWeek : 1) };
}

/** “Al día siguiente de”, “la víspera de”, “on the eve of”. */
function dayBeside(items: readonly Item[], at: number): TimeRelation | undefined {
  const words = items[at]!.text;
  if (words === 'al dia siguiente' && ofWord.test(items[at + 1]?.text ?? ''))
    return { at, end: at, order: 'after', days: 1 };
  if (/^(?:eve|vispera)$/.test(words) && ofWord.test(items[at + 1]?.text ?? ''))
    return { at, end: at, order: 'before', days: 1 };
  return undefined;
}

/** “The same day”, “el mismo día en que” */
function sameDay(items: readonly Item[], at: number): TimeRelation | undefined {
  // “On the day of the first quarter”
  const near = items.slice(at + 2, at + 4).some((item) => sensed(item, 'carrier')?.phases);
  if (dayWord.test(items[at]!.text) && /^(?:of|del?)$/.test(items[at + 1]?.text ?? '') && near)
    return { at, end: at + 1, order: 'same', days: 0 };
  const isSame = /^(?:same|mism[oa])$/.test(items[at]!.text);
  const isDay = dayWord.test(items[at + 1]?.text ?? '') || sensed(items[at + 1], 'daypart') !== undefined;
  return isSame && isDay ? { at, end: at + 1, order: 'same', days: 0 } : undefined;
}

/** “… before the Sun enters Capricorn”, “… después de que”, with no number. */
function plain(items: readonly Item[], at: number): TimeRelation | undefined {
  const order = orderOf(items[at]);
  const isCounted = [at - 1, at - 2].some(
    (index) => dayWord.test(items[index]?.text ?? '') || weekWord.test(items[index]?.text ?? ''),
  );
  if (!order || isCounted) return undefined;
  let index = at + 1;
  while (
    index - at <= 4 &&
    (ofWord.test(items[index]?.text ?? '') ||
      /^(?:que|the|el|la|los|las|su|sus|its|your|tu|it|he|she)$/.test(items[index]?.text ?? ''))
  )
    index += 1;
  const isEvent = sensed(items[index], 'carrier') ?? sensed(items[index], 'aspect') ?? sensed(items[index], 'enter');
  return isEvent ? { at, end: at, order, days: null } : undefined;
}

function orderOf(item: Item | undefined): 'before' | 'after' | undefined {
  if (before.test(item?.text ?? '')) return 'before';
  return after.test(item?.text ?? '') ? 'after' : undefined;
}
